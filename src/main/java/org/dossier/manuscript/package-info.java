/**
 * The content as written: well-formed drafts, every field with its span, every reference still a name. What {@code read} makes and
 * {@code resolve} looks up.
 */
package org.dossier.manuscript;
