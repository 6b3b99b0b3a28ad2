package org.dossier.assets;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import com.drew.imaging.FileType;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.heif.HeifMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.jpeg.JpegSegmentReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.GeoLocation;
import com.drew.lang.KeyValuePair;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifThumbnailDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.photoshop.PhotoshopDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What pictures, films and recordings say, as metadata-extractor reads it. */
final class ImageMetadata {
    private static final String THUMBNAIL = "thumbnail";
    private static final byte[] END = end();
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final List<MetadataField> statements = new ArrayList<>();

    private ImageMetadata() {}

    /** What a file says; nothing where it is of no format that can be read. */
    static List<MetadataField> of(Path file, FileType type) throws IOException {
        if (type == FileType.Unknown) {
            return List.of();
        }
        try {
            ImageMetadata all = new ImageMetadata();
            Metadata metadata = read(file, type);
            all.add(metadata);
            all.thumbnails(metadata, file, type);
            return all.statements;
        } catch (ImageProcessingException | EOFException | RuntimeException e) {
            // It is not a picture but looks like one, or is cut off: no browser will show more of it.
            return List.of();
        }
    }

    /** What a picture in a larger file says. */
    static List<MetadataField> of(InputStream in, long length) throws IOException {
        try {
            ImageMetadata all = new ImageMetadata();
            all.add(ImageMetadataReader.readMetadata(in, length));
            return all.statements;
        } catch (ImageProcessingException | EOFException | RuntimeException e) {
            return List.of();
        }
    }

    private static Metadata read(Path file, FileType type) throws IOException, ImageProcessingException {
        if (isAvif(file)) {
            // Taken for a film by the library, whose reader for its sister format knows it.
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                return HeifMetadataReader.readMetadata(in);
            }
        }
        try {
            return ImageMetadataReader.readMetadata(file.toFile());
        } catch (EOFException e) {
            if (type != FileType.Jpeg) {
                throw e;
            }
            // Browsers show a JPEG that is cut off, and what is left says as much: it is read as if it ended well.
            try (InputStream in = new SequenceInputStream(
                    new BufferedInputStream(Files.newInputStream(file)), new ByteArrayInputStream(END))) {
                return ImageMetadataReader.readMetadata(in);
            }
        }
    }

    private static boolean isAvif(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(12), StandardCharsets.ISO_8859_1).matches("(?s).{4}ftyp(?:avif|avis)");
        }
    }

    /** As much as a segment can lack, and the end of a picture after it. */
    private static byte[] end() {
        byte[] end = new byte[1 << 17];
        for (int i = 0; i < end.length; i += 2) {
            end[i] = (byte) 0xFF;
            end[i + 1] = (byte) 0xD9;
        }
        return end;
    }

    private void add(Metadata metadata) {
        for (Directory directory : metadata.getDirectories()) {
            if (directory instanceof GpsDirectory gps) {
                GeoLocation where = gps.getGeoLocation();
                if (where != null && !where.isZero()) {
                    say("GPS", "GPS position", where.toString());
                    continue;
                }
            }
            if (directory instanceof XmpDirectory xmp) {
                xmp(xmp.getXMPMeta(), statements);
            } else if (directory instanceof PngDirectory png) {
                texts(png);
            } else if (!(directory instanceof ExifThumbnailDirectory)) {
                for (Tag tag : directory.getTags()) {
                    say(directory.getName(), tag.getTagName(), tag.getDescription());
                }
            }
        }
    }

    private void say(String place, String tag, String value) {
        say(place, tag, value, statements);
    }

    static void say(String place, String tag, String value, List<MetadataField> all) {
        String line =
                value == null ? "" : value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (!line.isEmpty()) {
            all.add(new MetadataField(place, tag, line));
        }
    }

    /** One thing said, or nothing. */
    static List<MetadataField> said(String place, String tag, String value) {
        List<MetadataField> one = new ArrayList<>();
        say(place, tag, value, one);
        return one;
    }

    /** Texts that a PNG has beside its pixels, by the names it gives them. */
    private void texts(PngDirectory png) {
        Object texts = png.getObject(PngDirectory.TAG_TEXTUAL_DATA);
        if (texts instanceof List<?> pairs) {
            for (Object pair : pairs) {
                if (pair instanceof KeyValuePair text) {
                    say("PNG", text.getKey(), String.valueOf(text.getValue()));
                }
            }
        }
    }

    /** What an XMP packet says: each property of the top with the first value in it. */
    static void xmp(XMPMeta meta, List<MetadataField> all) {
        try {
            XMPIterator properties = meta.iterator();
            while (properties.hasNext()) {
                XMPPropertyInfo property = (XMPPropertyInfo) properties.next();
                if (property.getPath() != null && property.getValue() != null) {
                    say("XMP", property.getPath().replaceFirst("[\\[/].*", ""), property.getValue(), all);
                }
            }
        } catch (XMPException e) {
            // What has been read counts; a packet that is broken from here on says no more.
            return;
        }
    }

    /** Small pictures inside a picture that show something else: what was cut away, or a face before it was covered. */
    private void thumbnails(Metadata metadata, Path file, FileType type) throws IOException {
        for (ExifThumbnailDirectory small : metadata.getDirectoriesOfType(ExifThumbnailDirectory.class)) {
            Integer length = small.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_LENGTH);
            Integer offset = small.getInteger(ExifThumbnailDirectory.TAG_THUMBNAIL_OFFSET);
            if (length != null && offset != null && length > 0) {
                byte[] bytes = type == FileType.Jpeg ? cut(file, offset, length) : null;
                if (!SamePicture.is(file, bytes)) {
                    say(THUMBNAIL, "Exif thumbnail", "of another picture");
                }
            }
        }
        for (PhotoshopDirectory photoshop : metadata.getDirectoriesOfType(PhotoshopDirectory.class)) {
            byte[] bytes = photoshop.getThumbnailBytes();
            if (bytes != null && !SamePicture.is(file, bytes)) {
                say(THUMBNAIL, "Photoshop thumbnail", "of another picture");
            }
        }
    }

    private static byte[] cut(Path file, int offset, int length) throws IOException {
        try {
            for (byte[] segment : JpegSegmentReader.readSegments(file.toFile(), List.of(JpegSegmentType.APP1))
                    .getSegments(JpegSegmentType.APP1)) {
                int from = EXIF.length + offset;
                boolean exif =
                        segment.length > EXIF.length && Arrays.equals(EXIF, 0, EXIF.length, segment, 0, EXIF.length);
                if (exif && from >= 0 && from <= segment.length - length) {
                    return Arrays.copyOfRange(segment, from, from + length);
                }
            }
            return null;
        } catch (JpegProcessingException e) {
            return null;
        }
    }
}
