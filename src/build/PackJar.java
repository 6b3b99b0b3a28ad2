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
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.DefaultBackingStoreSupplier;
import org.apache.commons.compress.archivers.zip.ParallelScatterZipCreator;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import proguard.AppView;
import proguard.Configuration;
import proguard.ConfigurationParser;
import proguard.Initializer;
import proguard.InputReader;
import proguard.classfile.ClassPool;
import proguard.classfile.ProgramClass;
import proguard.mark.Marker;
import proguard.pass.Pass;
import proguard.shrink.Shrinker;

/**
 * Makes {@code dossier.jar} of a jar that holds the program and its libraries whole: without what the program does not lead to, and with the same
 * bytes wherever and whenever it is made. Run by Maven, with ProGuard, ASM and Commons Compress on the class path.
 */
final class PackJar {
    /**
     * Weights of OpenNLP's models are rounded to parts of one: there are a hundred thousand, in doubles that do not compress. What decides is
     * a sum of some twenty of them, where differences of a hundredth are noise; JarIT holds what comes of it against the models as they were.
     */
    private static final int PARTS = 64;

    private static final int EMPTY_BUNDLE = 80;

    private static final String CLASS = ".class";

    /** The same as {@code project.build.outputTimestamp}, which holds for Maven's own jars; a zip file knows no time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 6, 3, 0, 0);

    private PackJar() {}

    /** Arguments: the whole jar, the rules for ProGuard, what to leave out, and the jar to make. */
    public static void main(String[] args) throws Exception {
        Path whole = Path.of(args[0]);
        Path result = Path.of(args[3]);
        Path made = result.resolveSibling(result.getFileName() + ".new");
        try {
            pack(entries(whole, reached(whole, Path.of(args[1])), leftOut(Path.of(args[2]))), made);
            Files.move(made, result, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /**
     * What of the classes of a jar the program leads to. ProGuard finds that, and no more: to write the classes as well it would have to compute
     * anew what Java checks their code by, which takes longer than all the rest.
     */
    private static ClassPool reached(Path whole, Path rules) throws Exception {
        List<String> options = new ArrayList<>(List.of("@" + rules, "-injars", "'" + whole + "'(**.class,!META-INF/versions/**)"));
        Path modules = Path.of(System.getProperty("java.home"), "jmods");
        for (String module : List.of("java.base", "java.desktop", "java.logging", "java.management", "java.sql", "java.xml", "jdk.httpserver")) {
            options.addAll(List.of("-libraryjars", "'" + modules.resolve(module + ".jmod") + "'(!**.jar;!module-info.class)"));
        }
        Configuration configuration = new Configuration();
        try (ConfigurationParser parser = new ConfigurationParser(options.toArray(String[]::new), System.getProperties())) {
            parser.parse(configuration);
        }
        AppView view = new AppView();
        List<Pass> passes = List.of(
                new InputReader(configuration),
                new Initializer(configuration),
                new Marker(configuration),
                new Shrinker(configuration, false));
        for (Pass pass : passes) {
            pass.execute(view);
        }
        return view.programClassPool;
    }

    /**
     * A class of a library with what the program leads to alone, and without what is for debuggers and compilers.
     *
     * @param gone true for the name of a class that is not packed
     */
    private static byte[] shrunk(byte[] bytes, ProgramClass reached, Predicate<String> gone) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
        node.signature = null;
        node.interfaces.removeIf(gone);
        node.innerClasses.removeIf(inner -> gone.test(inner.name) || inner.outerName != null && gone.test(inner.outerName));
        if (node.outerClass != null && gone.test(node.outerClass)) {
            node.outerClass = null;
        }
        if (node.nestHostClass != null && gone.test(node.nestHostClass)) {
            node.nestHostClass = null;
        }
        if (node.nestMembers != null) {
            node.nestMembers.removeIf(gone);
        }
        node.fields.removeIf(field -> reached.findField(field.name, field.desc) == null);
        node.methods.removeIf(method -> reached.findMethod(method.name, method.desc) == null);
        node.invisibleAnnotations = null;
        clear(node.visibleAnnotations, gone);
        for (FieldNode field : node.fields) {
            field.signature = null;
            field.invisibleAnnotations = null;
            clear(field.visibleAnnotations, gone);
        }
        for (MethodNode method : node.methods) {
            method.signature = null;
            method.exceptions = List.of();
            method.invisibleAnnotations = null;
            method.invisibleParameterAnnotations = null;
            clear(method.visibleAnnotations, gone);
        }
        ClassWriter writer = new ClassWriter(0);
        node.accept(writer);
        return writer.toByteArray();
    }

    private static void clear(List<AnnotationNode> annotations, Predicate<String> gone) {
        if (annotations != null) {
            annotations.removeIf(annotation -> gone.test(Type.getType(annotation.desc).getInternalName()));
        }
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

    /** What is to be in the jar, by name. Our own classes are whole, with the tables by which a stack trace shows lines. */
    private static Map<String, byte[]> entries(Path whole, ClassPool reached, Predicate<String> leftOut) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(Comparator.comparing((String name) -> !name.equals(JarFile.MANIFEST_NAME))
                .thenComparing(Comparator.naturalOrder()));
        try (ZipFile all = new ZipFile(whole.toFile())) {
            Predicate<String> gone = type -> reached.getClass(type) == null && all.getEntry(type + CLASS) != null;
            for (ZipEntry entry : all.stream().toList()) {
                String name = entry.getName();
                String type = name.endsWith(CLASS) ? name.substring(0, name.length() - CLASS.length()) : null;
                if (entry.isDirectory() || isEmptyBundle(entry) || leftOut.test(name) || type != null && gone.test(type)) {
                    continue;
                }
                byte[] bytes = bytes(all, entry);
                if (type != null && !name.startsWith("org/dossier/")) {
                    bytes = shrunk(bytes, (ProgramClass) reached.getClass(type), gone);
                } else if (name.endsWith(".bin")) {
                    bytes = rounded(bytes);
                } else if (name.startsWith("com/ibm/icu/impl/data/")) {
                    // ICU lists its folders: without an entry of theirs it goes by an index that lacks, among others, Cantonese.
                    entries.put(name.substring(0, name.lastIndexOf('/') + 1), new byte[0]);
                }
                entries.put(name, bytes);
            }
        }
        return entries;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** Compresses on all cores; the entries have their order all the same. */
    private static void pack(Map<String, byte[]> entries, Path jar) throws Exception {
        ParallelScatterZipCreator packed = new ParallelScatterZipCreator(
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors()),
                new DefaultBackingStoreSupplier(jar.toAbsolutePath().getParent()),
                Deflater.BEST_COMPRESSION);
        entries.forEach((name, bytes) -> {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setMethod(ZipEntry.DEFLATED);
            entry.setTimeLocal(TIME);
            packed.addArchiveEntry(entry, () -> new ByteArrayInputStream(bytes));
        });
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(jar)) {
            packed.writeTo(out);
        }
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
