package org.dossier.manual;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.render.html.Html;
import org.dossier.render.view.Frame;
import org.dossier.source.PackedText;

/**
 * The part of the reference for those who change how pages look: the custom properties of the style sheet, and the records that templates get. What
 * their components mean is in their Javadoc; the sources of these records are packed with the program.
 */
final class TemplateReference {
    private static final String VIEWS = "org/dossier/render/view/";
    private static final String STYLE = "/templates/assets/dossier.css";
    private static final Pattern RECORD = Pattern.compile("\n(?:    )?public record (\\w+)(?:<T>)?\\(");
    private static final Pattern PROPERTY = Pattern.compile("\\s*(--[a-z-]+): (.*);");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\* (.*?) \\*/");

    private TemplateReference() {}

    /** The README of the templates, below its title: an example says in its fence which file it is. */
    static String designers() {
        return PackedText.of(TemplateReference.class, "/org/dossier/manual/README.md")
                .replaceFirst("\\A# .*\n+", "")
                .replaceAll("<!-- file: (\\S+) -->\n```(\\w+)\n", "```$2 $1\n")
                .replace("`dossier manual`, *Templates*", "[below](#records)");
    }

    // ---- custom properties

    /** The custom properties of the style sheet with their values, as they are grouped there. */
    static String properties() {
        String css = PackedText.of(TemplateReference.class, STYLE);
        int begin = css.indexOf("/* ---- Typefaces ---- */");
        StringBuilder text = new StringBuilder();
        boolean table = false;
        for (String part : parts(css.substring(begin, css.indexOf("\n}", begin)))) {
            Matcher property = PROPERTY.matcher(part);
            Matcher comment = COMMENT.matcher(part);
            if (property.matches()) {
                text.append(table ? "" : "\n| property | value |\n| --- | --- |\n");
                text.append("| `")
                        .append(property.group(1))
                        .append("` | `")
                        .append(property.group(2))
                        .append("` |\n");
            } else if (comment.matches()) {
                String words = comment.group(1).replaceAll("\\s+", " ");
                boolean heading = words.startsWith("---- ");
                text.append(heading ? "\n### " + words.replaceAll("-{4} ?", "").strip() + "\n" : "\n" + words + "\n");
            }
            table = property.matches();
        }
        return text.toString();
    }

    /** The comments and declarations of a rule, each in one string. */
    private static List<String> parts(String css) {
        return Pattern.compile("(?s)/\\*.*?\\*/|--[a-z-]+: [^;]*;")
                .matcher(css)
                .results()
                .map(part -> part.group().replaceAll("\\s+", " "))
                .toList();
    }

    // ---- records

    /** A table for each record, by the names of their files. */
    static String records() {
        StringBuilder text = new StringBuilder();
        PackedText.below(VIEWS, Frame.class.getSimpleName() + ".java", ".java").forEach((file, source) -> {
            String outer = file.replace(".java", "");
            Matcher record = RECORD.matcher(source);
            while (record.find()) {
                String name = record.group(1);
                text.append(record(type(name.equals(outer) ? name : outer + "$" + name), doc(source, record.start())));
            }
        });
        return text.toString();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(Frame.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The Javadoc above a record, without its stars. */
    private static String doc(String source, int record) {
        int end = source.lastIndexOf("*/", record);
        return source.substring(source.lastIndexOf("/**", end) + 3, end)
                .lines()
                .map(line -> line.strip().replaceFirst("^\\*\\s?", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String record(Class<?> type, String doc) {
        String[] parts = doc.split("@param ");
        StringBuilder text = new StringBuilder("\n### " + type.getSimpleName() + "\n\n" + markdown(parts[0])
                + "\n\n| name | is | means |\n| --- | --- | --- |\n");
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String param : Arrays.asList(parts).subList(1, parts.length)) {
            int space = param.indexOf(' ');
            meanings.put(param.substring(0, space), markdown(param.substring(space + 1)));
        }
        List<String> names = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            names.add(component.getName());
            text.append("| `").append(component.getName()).append("` | ").append(is(component.getGenericType()));
            text.append(" | ").append(meanings.get(component.getName())).append(" |\n");
        }
        if (!names.equals(List.copyOf(meanings.keySet()))) {
            throw new IllegalStateException(
                    "the Javadoc of " + type.getSimpleName() + " is about " + meanings.keySet());
        }
        return text.toString();
    }

    private static String markdown(String javadoc) {
        return javadoc.replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    private static String is(Type type) {
        if (type instanceof ParameterizedType holder) {
            String each = is(holder.getActualTypeArguments()[0]);
            Type holds = holder.getRawType();
            return (holds == List.class ? "list" : holds == Iterable.class ? "sequence" : is(holds)) + " of " + each;
        }
        if (type instanceof TypeVariable) {
            return "entry";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Html.class) {
            return "markup";
        }
        if (type == int.class) {
            return "number";
        }
        return type == boolean.class ? "yes or no" : "`" + ((Class<?>) type).getSimpleName() + "`";
    }
}
