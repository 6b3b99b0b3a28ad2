package org.dossier.assets;

/**
 * Something that a file says besides what it shows.
 *
 * @param place the part of the file that says so, such as {@code Exif IFD0} or {@code docProps/core.xml}
 * @param tag what it says, such as {@code Artist}
 * @param value in one line; never empty
 */
public record MetadataField(String place, String tag, String value) {
    /** The place of what a file shows to whom opens it: no trace, but words like any others. */
    static final String CONTENT = "content";
}
