package org.dossier.assets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures that a drawing or page holds in its own text, as {@code data:image/jpeg;base64,…}: a photograph in a drawing says where it was taken. */
final class DataPictures {
    private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:svg|x?html?|css)");

    private static final Pattern PICTURE =
            Pattern.compile("(?i)data:(?:image|video|audio)/[^,\"'<>]{1,200};base64,([A-Za-z0-9+/=\\s]++)");

    private DataPictures() {}

    /** True for a file that can hold some. */
    static boolean mayBeIn(String name) {
        return NAME.matcher(name).matches();
    }

    /** What they say besides what they show. */
    static List<MetadataField> of(String text) throws IOException {
        List<MetadataField> said = new ArrayList<>();
        Matcher picture = PICTURE.matcher(text);
        while (picture.find()) {
            byte[] bytes = Base64.getMimeDecoder().decode(whole(picture.group(1)));
            said.addAll(ImageMetadata.of(new ByteArrayInputStream(bytes), bytes.length));
        }
        return said;
    }

    /** As many letters as make whole bytes: what is cut off says no less in what is left. */
    private static String whole(String letters) {
        String all = letters.replaceAll("[\\s=]+", "");
        return all.substring(0, all.length() - (all.length() % 4 == 1 ? 1 : 0));
    }
}
