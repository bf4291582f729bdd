export default function serverHeaders() {
	return { name: 'server-headers', hooks: {} };
}
