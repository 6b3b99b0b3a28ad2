package org.dossier.render.context;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dossier.model.Asset;

/**
 * How large pictures are, by the beginning of their files, so that a page keeps their place until they are loaded and does not move then.
 *
 * @param files by route
 */
public record PictureSizes(Map<String, Path> files) {
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?(?:px)?");

    /**
     * A size in pixels of CSS.
     *
     * @param width 0 when it is not known
     * @param height 0 when it is not known
     */
    public record Size(int width, int height) {
        private static final Size UNKNOWN = new Size(0, 0);

        /** True when both lengths are known. */
        public boolean known() {
            return width > 0 && height > 0;
        }
    }

    static PictureSizes of(List<Asset> assets) {
        Map<String, Path> files = new HashMap<>();
        assets.forEach(asset -> files.put(asset.route(), asset.file()));
        return new PictureSizes(files);
    }

    /** The size of a picture; unknown for what is not a file of the content, and in formats that Java does not read. */
    public Size of(String route) {
        Path file = files.get(route);
        if (file == null) {
            return Size.UNKNOWN;
        }
        try {
            return route.toLowerCase(Locale.ROOT).endsWith(".svg") ? drawing(file) : photograph(file);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A broken picture is the browser's to report, in whatever way the readers of a format fail.
            return Size.UNKNOWN;
        }
    }

    private static Size photograph(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Size.UNKNOWN;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Size(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    /** What a drawing says of itself. One that says nothing fills the room it is given, and is left to do so. */
    private static Size drawing(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    return new Size(
                            length(reader.getAttributeValue(null, "width")),
                            length(reader.getAttributeValue(null, "height")));
                }
            }
            return Size.UNKNOWN;
        }
    }

    private static int length(String written) {
        Matcher matcher = LENGTH.matcher(written == null ? "" : written.strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
