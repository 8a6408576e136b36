<?php
/**
 * Writes a document as plain HTML, letter for letter like src/html/write-html.ts. Everything is escaped here.
 * Knows nothing of WordPress.
 *
 * @package Backstride
 */

namespace Backstride;

/** Text that is only ever text, between tags and in quoted attributes. */
function escape_html( string $text ): string {
	return strtr(
		$text,
		array(
			'&' => '&amp;',
			'<' => '&lt;',
			'>' => '&gt;',
			'"' => '&quot;',
			"'" => '&#39;',
		)
	);
}

/**
 * A document as HTML.
 *
 * @param array $document      A section without marks.
 * @param int   $heading_level The level of the first heading; deeper headings follow from it.
 */
function to_html( array $document, int $heading_level ): string {
	$ids = array_intersect( section_ids( $document ), named_sections( $document ) );
	return block_html( $document, $heading_level, array_fill_keys( $ids, true ) );
}

/** The ids of all sections in a block. */
function section_ids( array $block ): array {
	$ids = isset( $block['id'] ) ? array( $block['id'] ) : array();
	foreach ( $block['blocks'] ?? array() as $under ) {
		$ids = array_merge( $ids, section_ids( $under ) );
	}
	return $ids;
}

/** The ids of sections that lines refer to. */
function named_sections( array $data ): array {
	$named = array();
	foreach ( $data as $key => $value ) {
		if ( is_array( $value ) ) {
			$named = array_merge( $named, named_sections( $value ) );
		} elseif ( 'section' === $key ) {
			$named[] = $value;
		}
	}
	return $named;
}

function block_html( array $block, int $level, array $ids ): string {
	switch ( $block['type'] ) {
		case 'section':
			return section_html( $block, $level, $ids );
		case 'paragraph':
			return '<p>' . line_html( $block['line'], $ids ) . '</p>';
		case 'list':
			return list_html( $block, $ids );
		case 'definitions':
			return definitions_html( $block, $ids );
		default:
			return table_html( $block );
	}
}

function section_html( array $section, int $level, array $ids ): string {
	$tag = 'h' . min( $level, 6 );
	// An id that nothing refers to could only meet another one on the page.
	$id   = isset( $section['id'], $ids[ $section['id'] ] ) ? ' id="' . escape_html( $section['id'] ) . '"' : '';
	$html = "<$tag$id>" . escape_html( $section['heading'] ) . "</$tag>";
	foreach ( $section['blocks'] as $block ) {
		$html .= "\n" . block_html( $block, $level + 1, $ids );
	}
	return $html;
}

function list_html( array $block, array $ids ): string {
	$tag   = $block['ordered'] ? 'ol' : 'ul';
	$items = '';
	foreach ( $block['items'] as $item ) {
		$below = '';
		foreach ( $item['below'] as $line ) {
			$below .= '<li>' . line_html( $line, $ids ) . '</li>';
		}
		$items .= '<li>' . line_html( $item['line'], $ids ) . ( $below ? "<ul>$below</ul>" : '' ) . "</li>\n";
	}
	return "<$tag>\n$items</$tag>";
}

function definitions_html( array $block, array $ids ): string {
	$html = "<dl>\n";
	foreach ( $block['entries'] as $entry ) {
		$html .= '<dt>' . escape_html( $entry['term'] ) . '</dt>';
		foreach ( $entry['lines'] as $line ) {
			$html .= '<dd>' . line_html( $line, $ids ) . '</dd>';
		}
		$html .= "\n";
	}
	return "$html</dl>";
}

function table_html( array $table ): string {
	$head = '';
	foreach ( $table['head'] as $cell ) {
		$head .= '<th scope="col">' . escape_html( $cell ) . '</th>';
	}
	$rows = '';
	foreach ( $table['rows'] as $cells ) {
		$rows .= '<tr><th scope="row">' . escape_html( array_shift( $cells ) ) . '</th>';
		foreach ( $cells as $cell ) {
			$rows .= '<td>' . escape_html( $cell ) . '</td>';
		}
		$rows .= "</tr>\n";
	}
	$caption = escape_html( $table['caption'] );
	return "<table>\n<caption>$caption</caption>\n<thead><tr>$head</tr></thead>\n<tbody>\n$rows</tbody>\n</table>";
}

function line_html( array $line, array $ids ): string {
	$html = '';
	foreach ( $line as $piece ) {
		if ( is_string( $piece ) ) {
			$html .= escape_html( $piece );
		} elseif ( isset( $piece['strong'] ) ) {
			$html .= '<strong>' . escape_html( $piece['strong'] ) . '</strong>';
		} elseif ( isset( $piece['english'] ) ) {
			$html .= '<b lang="en" dir="ltr">' . escape_html( $piece['english'] ) . '</b>';
		} elseif ( isset( $piece['remark'] ) ) {
			$html .= '<small>(' . escape_html( $piece['remark'] ) . ')</small>';
		} elseif ( isset( $piece['english'] ) ) {
			$html .= '<b lang="en" dir="ltr">' . escape_html( $piece['english'] ) . '</b>';
		} else {
			$text = escape_html( $piece['text'] );
			if ( isset( $piece['href'] ) ) {
				$html .= '<a href="' . escape_html( $piece['href'] ) . "\">$text</a>";
			} else {
				$html .= isset( $ids[ $piece['section'] ] ) ? '<a href="#' . escape_html( $piece['section'] ) . "\">$text</a>" : $text;
			}
		}
	}
	return $html;
}
