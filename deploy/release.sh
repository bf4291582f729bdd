#!/bin/sh
# Releases on the server. A switch is one rename, so that no request falls between two releases.
#
#   release.sh FOLDER activate ID   serve a release that `npm run release` or rsync has put into FOLDER/releases
#   release.sh FOLDER rollback      serve the one before again
#   release.sh FOLDER list          name the releases, the one that is served with a star
#   release.sh FOLDER prune [N]     throw away all but the newest N (5), the served one and the one before
#
# Where a release changes headers or redirects, the server has to read its configuration again: RELOAD names the
# command for it ("systemctl reload nginx"); without RELOAD it is only said.
set -eu
# One order of names for all tools.
export LC_ALL=C
# The server runs as another user.
umask 022

fail() {
	echo "release: $*" >&2
	exit 1
}

[ $# -ge 2 ] || fail 'usage: release.sh FOLDER activate ID | rollback | list | prune [N]'
[ -d "$1/releases" ] || fail "there are no releases in $1; npm run release makes one"
cd "$1"
command=$2

# The name of the release that a link leads to; empty where there is none.
release_of() {
	if [ -L "$1" ]; then basename "$(readlink "$1")"; fi
}

# Points a link to a release, in one step.
point() {
	ln -s "releases/$2" ".$1.$$"
	mv -T ".$1.$$" "$1"
}

activate() {
	id=$1
	[ -f "releases/$id/nginx.conf" ] && [ -d "releases/$id/site" ] || fail "there is no release $id"
	# Releases from before this count was kept have none.
	if [ -f "releases/$id/count" ] && [ "$(find "releases/$id/site" -type f | wc -l)" -ne "$(cat "releases/$id/count")" ]; then
		fail "release $id lacks files: copy it again"
	fi
	served=$(release_of current)
	mkdir -p assets
	# Files that outlive their release are there before its pages are; those that are there stay as they are.
	while read -r file; do
		[ -e "assets/$file" ] || echo "$file"
	done <"releases/$id/assets.txt" | (cd "releases/$id/site" && xargs -r -d '\n' cp --link --parents -t ../../../assets)
	[ -z "$served" ] || [ "$served" = "$id" ] || point previous "$served"
	point current "$id"
	echo "serving $id"
	closed=$(find . releases assets -maxdepth 0 ! -perm -001)
	[ -z "$closed" ] || echo "$PWD: closed to other users are" $closed '(unless the server is in their group: chmod 755)'
	if [ -z "$served" ] || cmp -s "releases/$served/nginx.conf" "releases/$id/nginx.conf"; then return; fi
	if [ -n "${RELOAD:-}" ]; then
		sh -c "$RELOAD" || fail "$RELOAD failed: the new pages are served with the headers of the release before"
	else
		echo 'headers or redirects have changed: reload the server'
	fi
}

# The names of the releases, those that are still being made left out.
names() {
	ls releases | grep -v '\.part$' || true
}

# Says so and ends where nothing was released yet.
some() {
	[ -n "$(names)" ] || {
		echo "there are no releases in $PWD"
		exit 0
	}
}

prune() {
	case $1 in
	'' | *[!0-9]*) fail "how many releases are to stay? $1 is no whole number" ;;
	esac
	# What was begun and never finished; nobody works on it for a day.
	find releases -mindepth 1 -maxdepth 1 -name '*.part' -mmin +1440 -exec rm -r {} +
	some
	keep=$(
		release_of current
		release_of previous
		names | sort | tail -n "$1"
	)
	for id in $(names); do
		echo "$keep" | grep -qxF "$id" || rm -r "releases/${id:?}"
	done
	[ -d assets ] || return 0
	# Outside the folder, which may be full, and gone whatever happens.
	lasting=$(mktemp)
	trap 'rm -f "$lasting"' EXIT
	cat releases/*/assets.txt | sort -u >"$lasting"
	(cd assets && find . -type f) | sort | comm -13 "$lasting" - | (cd assets && xargs -r -d '\n' rm)
}

case $command in
activate)
	[ $# -eq 3 ] || fail 'which release? see: release.sh FOLDER list'
	activate "$3"
	;;
rollback)
	before=$(release_of previous)
	[ -n "$before" ] || fail 'there is no release before'
	activate "$before"
	;;
list)
	some
	served=$(release_of current)
	for id in $(names | sort); do
		if [ "$id" = "$served" ]; then echo "* $id"; else echo "  $id"; fi
	done
	;;
prune) prune "${3-5}" ;;
*) fail "there is no command $command" ;;
esac
