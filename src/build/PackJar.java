import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.ProGuard;

/**
 * Makes {@code dossier.jar} of a jar that holds the program and its libraries whole: without what the program does not lead to, and with the same
 * bytes wherever and whenever it is made. Run by Maven, with ProGuard on the class path.
 */
final class PackJar {
    /**
     * Weights of OpenNLP's models are rounded to parts of one: there are a hundred thousand, in doubles that do not compress. What decides is
     * a sum of some twenty of them, where differences of a hundredth are noise; JarIT holds what comes of it against the models as they were.
     */
    private static final int PARTS = 64;

    private static final int EMPTY_BUNDLE = 80;

    /** The same as {@code project.build.outputTimestamp}, which holds for Maven's own jars; a zip file knows no time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 6, 3, 0, 0);

    private PackJar() {}

    /** Arguments: the whole jar, the rules for ProGuard, what to leave out, and the jar to make. */
    public static void main(String[] args) throws Exception {
        Path whole = Path.of(args[0]);
        Path result = Path.of(args[3]);
        Path shrunk = Files.createTempFile(result.toAbsolutePath().getParent(), "shrunk", ".jar");
        Path made = result.resolveSibling(result.getFileName() + ".new");
        try {
            shrink(whole, Path.of(args[1]), shrunk);
            Files.write(made, pack(entries(whole, shrunk, leftOut(Path.of(args[2])))));
            Files.move(made, result, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(shrunk);
            Files.deleteIfExists(made);
        }
    }

    private static void shrink(Path whole, Path rules, Path shrunk) throws Exception {
        List<String> options = new ArrayList<>(List.of(
                "@" + rules, "-injars", "'" + whole + "'(!META-INF/versions/**)", "-outjars", "'" + shrunk + "'"));
        Path modules = Path.of(System.getProperty("java.home"), "jmods");
        for (String module : List.of("java.base", "java.desktop", "java.logging", "java.management", "java.sql", "java.xml", "jdk.httpserver")) {
            options.addAll(List.of("-libraryjars", "'" + modules.resolve(module + ".jmod") + "'(!**.jar;!module-info.class)"));
        }
        Configuration configuration = new Configuration();
        try (ConfigurationParser parser = new ConfigurationParser(options.toArray(String[]::new), System.getProperties())) {
            parser.parse(configuration);
        }
        new ProGuard(configuration).execute();
    }

    private static Predicate<String> leftOut(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Pattern.compile(line).asMatchPredicate())
                .reduce(Predicate::or)
                .orElseThrow();
    }

    /**
     * A bundle of ICU's for a country that says nothing: without it ICU asks the one of the language, as it would then. Those of a language
     * stay, since there ICU would answer in the language of the computer; and so do those whose names have a script: for {@code zh_Hans_CN},
     * which the JDK calls {@code zh_CN}, ICU would ask without end.
     */
    private static boolean isEmptyBundle(ZipEntry entry) {
        return entry.getSize() == EMPTY_BUNDLE && entry.getName().matches("com/ibm/icu/(?!.*_[A-Z][a-z]{3}[_.]).*/\\w+_\\w+\\.res");
    }

    /** What is to be in the jar, by name. Our own classes keep the tables by which a stack trace shows lines. */
    private static Map<String, byte[]> entries(Path whole, Path shrunk, Predicate<String> leftOut) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Comparator.comparing((String name) -> !name.equals(JarFile.MANIFEST_NAME))
                .thenComparing(Comparator.naturalOrder()));
        try (ZipFile all = new ZipFile(whole.toFile());
                ZipFile few = new ZipFile(shrunk.toFile())) {
            for (ZipEntry entry : few.stream().toList()) {
                String name = entry.getName();
                if (!entry.isDirectory() && !isEmptyBundle(entry) && !leftOut.test(name)) {
                    boolean ours = name.startsWith("org/dossier/");
                    byte[] bytes = bytes(ours ? all : few, name);
                    entries.put(name, name.endsWith(".bin") ? rounded(bytes) : bytes);
                    // ICU lists its folders: without an entry of theirs it goes by an index that lacks, among others, Cantonese.
                    if (name.startsWith("com/ibm/icu/impl/data/")) {
                        entries.put(name.substring(0, name.lastIndexOf('/') + 1), new byte[0]);
                    }
                }
            }
        }
        return entries;
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static byte[] pack(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(out, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    /** A file of a model is a zip file; it is not compressed here, since the jar is. */
    private static byte[] rounded(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(".model") ? roundedModel(bytes) : bytes);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(out, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The form that {@code opennlp.tools.ml.maxent.io.GISModelReader} reads: names, and behind them the weights to the end of the file. */
    private static byte[] roundedModel(byte[] model) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(model));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(model.length);
        DataOutputStream out = new DataOutputStream(bytes);
        String type = in.readUTF();
        if (!type.equals("GIS")) {
            throw new IOException("a model of the type " + type);
        }
        out.writeUTF(type);
        out.writeInt(in.readInt());
        out.writeDouble(in.readDouble());
        for (String list : List.of("outcomes", "patterns of outcomes", "predicates")) {
            int names = in.readInt();
            out.writeInt(names);
            for (int i = 0; i < names; i++) {
                out.writeUTF(in.readUTF());
            }
        }
        while (in.available() > 0) {
            // Plus nothing, so that there is one zero.
            out.writeDouble(Math.rint(in.readDouble() * PARTS) / PARTS + 0.0);
        }
        return bytes.toByteArray();
    }
}
