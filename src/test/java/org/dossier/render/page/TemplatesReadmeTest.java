package org.dossier.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.render.html.Html;
import org.dossier.render.view.Frame;
import org.junit.jupiter.api.Test;

/** Holds templates/README.md against the code; {@code -Dgolden=write} rewrites its tables. */
class TemplatesReadmeTest {
    private static final Path README = Path.of("templates/README.md");
    private static final Path VIEWS = Path.of("src/main/java/org/dossier/render/view");
    private static final String BEGIN = "<!-- views: made from the code by TemplatesReadmeTest -->\n";
    private static final String END = "<!-- /views -->\n";

    @Test
    void tellsWhatTheCodeGives() throws IOException {
        String readme = Files.readString(README).replace("\r\n", "\n");
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        String tables = tables();
        if (System.getProperty("golden", "check").equals("write")) {
            Files.writeString(README, readme.substring(0, begin) + tables + readme.substring(end));
            return;
        }
        assertEquals(tables, readme.substring(begin, end), "run this test with -Dgolden=write");
    }

    @Test
    void namesEveryTemplateAndEveryFileOfTheTheme() throws IOException {
        String readme = Files.readString(README);
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                // One row for all typefaces.
                boolean font = file.getParent().endsWith("fonts");
                String name = font ? "fonts/" : file.getFileName().toString();
                assertTrue(name.equals("README.md") || readme.contains("`" + name + "`"), name);
            }
        }
    }

    private static String tables() throws IOException {
        StringBuilder out = new StringBuilder();
        for (Class<?> type : views()) {
            String source = Files.readString(VIEWS.resolve(
                            type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "") + ".java"))
                    .replace("\r\n", "\n");
            String doc = doc(source, type.getSimpleName());
            out.append("\n### ")
                    .append(type.getSimpleName())
                    .append("\n")
                    .append(about(doc))
                    .append("\n\n| name | is | means |\n| --- | --- | --- |\n");
            Map<String, String> meanings = meanings(doc);
            for (RecordComponent component : type.getRecordComponents()) {
                String meaning = meanings.remove(component.getName());
                assertTrue(meaning != null, () -> type.getSimpleName() + "." + component.getName() + " has no Javadoc");
                out.append("| `")
                        .append(component.getName())
                        .append("` | ")
                        .append(is(component.getGenericType()))
                        .append(" | ")
                        .append(meaning)
                        .append(" |\n");
            }
            assertEquals(Map.of(), meanings, type.getSimpleName());
        }
        return out.append("\n").toString();
    }

    private static List<Class<?>> views() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.list(VIEWS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    Class<?> type = type(name);
                    types.add(type);
                    // In the order of the file; reflection gives them in any.
                    Matcher nested =
                            Pattern.compile("\n    public record (\\w+)\\(").matcher(Files.readString(file));
                    while (nested.find()) {
                        types.add(type(name + "$" + nested.group(1)));
                    }
                }
            }
        }
        return types;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(Frame.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The Javadoc above a record, without its stars. */
    private static String doc(String source, String record) {
        int at = source.indexOf("public record " + record + "(");
        int end = source.lastIndexOf("*/", at);
        int begin = source.lastIndexOf("/**", end);
        return source.substring(begin + 3, end)
                .lines()
                .map(line -> line.strip().replaceFirst("^\\*\\s?", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String about(String doc) {
        return markdown(doc.substring(0, doc.indexOf("@param")));
    }

    private static Map<String, String> meanings(String doc) {
        Map<String, String> meanings = new TreeMap<>();
        String[] params = doc.split("@param ");
        for (String param : Arrays.asList(params).subList(1, params.length)) {
            int space = param.indexOf(' ');
            meanings.put(param.substring(0, space), markdown(param.substring(space + 1)));
        }
        return meanings;
    }

    private static String markdown(String javadoc) {
        return javadoc.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    private static String is(Type type) {
        if (type instanceof ParameterizedType list) {
            String each = is(list.getActualTypeArguments()[0]);
            return (list.getRawType() == List.class ? "list of " : "sequence of ") + each;
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
