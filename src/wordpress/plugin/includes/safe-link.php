<?php
/**
 * The check that every address and telephone number of an author passes before it becomes a link: the same as
 * src/link/safe-link.ts. Knows nothing of WordPress.
 *
 * @package Backstride
 */

namespace Backstride;

/** Leads somewhere by https, http, mailto or tel, or stays on the author's own site. */
function is_safe_link( string $address ): bool {
	// Browsers drop control characters and read a backslash as a slash; two slashes at the start lead to another site.
	if ( preg_match( '/[\x00-\x20\x7f\\\\]|^\/\//', $address ) ) {
		return false;
	}
	$has_allowed_scheme = preg_match( '/^(https?:\/\/|mailto:|tel:)./i', $address );
	$has_scheme         = preg_match( '/^[^\/?#]*:/', $address );
	return ( $has_allowed_scheme || ! $has_scheme ) && false !== parse_url( $address );
}

/** The link that dials a number as people write it, such as `+1 555 0100`; null when it is none. */
function dial_link( string $phone ): ?string {
	// In `+44 (0)20 …` the nought in brackets is left out when one dials the country.
	$number = preg_replace( array( '/^(\+.*)\(0\)/u', '/[\s().\/-]/u' ), array( '$1', '' ), $phone );
	return is_string( $number ) && preg_match( '/^\+?[0-9]{2,15}$/D', $number ) ? "tel:$number" : null;
}
