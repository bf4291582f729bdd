import type { APIRoute } from 'astro';
import { absolute } from '../href.ts';
import { FILES } from '../exports/machine-files.ts';
import { escapeXml } from '../text/xml.ts';
import { SITE } from '../site.ts';

/** Lets browsers offer the site's search beside their own. @see https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch */
export const GET: APIRoute = () =>
	new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(SITE.searchName)}</ShortName>
	<LongName>${escapeXml(SITE.name)}</LongName>
	<Description>${escapeXml(SITE.description)}</Description>
	<Language>th</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<OutputEncoding>UTF-8</OutputEncoding>
	<Image height="16" width="16" type="image/svg+xml">${escapeXml(absolute('/favicon.svg'))}</Image>
	<Url type="text/html" template="${escapeXml(absolute('/search/'))}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(FILES.openSearch.address))}"/>
</OpenSearchDescription>
`,
		{ headers: { 'content-type': 'application/opensearchdescription+xml' } },
	);
