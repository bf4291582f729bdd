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

fail() {
	echo "release: $*" >&2
	exit 1
}

[ $# -ge 2 ] || fail 'usage: release.sh FOLDER activate ID | rollback | list | prune [N]'
[ -d "$1/releases" ] || fail "$1 holds no folder releases"
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
	served=$(release_of current)
	mkdir -p assets
	# Files that outlive their release are there before its pages are; those that are there stay as they are.
	while read -r file; do
		[ -e "assets/$file" ] || echo "$file"
	done <"releases/$id/assets.txt" | (cd "releases/$id/site" && xargs -r -d '\n' cp --link --parents -t ../../../assets)
	[ -z "$served" ] || [ "$served" = "$id" ] || point previous "$served"
	point current "$id"
	echo "serving $id"
	if [ -z "$served" ] || cmp -s "releases/$served/nginx.conf" "releases/$id/nginx.conf"; then return; fi
	if [ -n "${RELOAD:-}" ]; then
		sh -c "$RELOAD" || fail "$RELOAD failed: the new pages are served with the headers of the release before"
	else
		echo 'headers or redirects have changed: reload the server'
	fi
}

prune() {
	{
		release_of current
		release_of previous
		ls releases | grep -v '\.part$' | sort | tail -n "$1"
	} | sort -u >.keep
	for id in $(ls releases | grep -v '\.part$'); do
		grep -qxF "$id" .keep || rm -r "releases/${id:?}"
	done
	rm .keep
	sort -u releases/*/assets.txt >.lasting
	(cd assets && find . -type f) | sort | comm -13 .lasting - | (cd assets && xargs -r -d '\n' rm)
	rm .lasting
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
	served=$(release_of current)
	for id in $(ls releases | grep -v '\.part$' | sort); do
		if [ "$id" = "$served" ]; then echo "* $id"; else echo "  $id"; fi
	done
	;;
prune) prune "${3:-5}" ;;
*) fail "there is no command $command" ;;
esac
