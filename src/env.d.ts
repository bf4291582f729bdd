/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What a page tells the frame around its content; set by components/Page.astro. */
		frame: import('./components/frame.ts').Frame;
	}
}
