package org.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports go one way, as {@code src/README.md} says. */
class ArchitectureTest {
    private static JavaClasses classes;

    private static final String OURS = "org.dossier.";

    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z.]+)` \\| .* \\| (all|nothing|`[a-z.]+`(?:, `[a-z.]+`)*) \\|");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?(org\\.dossier[a-z.]*)\\.[A-Z]");

    /** What each package may import of ours, besides itself. Those that are not here may import everything. */
    private static final Map<String, Set<String>> IMPORTS = new TreeMap<>();

    /** The packages of each table of {@code src/README.md}, by its heading. */
    private static final Map<String, Set<String>> TABLES = new TreeMap<>();

    @BeforeAll
    static void readWhatMayBeImported() throws IOException {
        String table = "";
        for (String line : Files.readString(Path.of("src/README.md"))
                .split("## The packages\n|\nLibraries stay")[1]
                .split("\n")) {
            if (line.startsWith("### ")) {
                table = line.substring("### ".length());
            } else if (line.startsWith("| `")) {
                Matcher row = ROW.matcher(line);
                assertTrue(row.matches(), "say 'all', 'nothing' or which packages, each as `name`: " + line);
                assertTrue(TABLES.computeIfAbsent(table, one -> new TreeSet<>()).add(row.group(1)), line);
                if (!row.group(2).equals("all")) {
                    IMPORTS.put(row.group(1), names(row.group(2)));
                }
            }
        }
    }

    private static Set<String> names(String cell) {
        return cell.equals("nothing") ? Set.of() : Set.of(cell.replace("`", "").split(", "));
    }

    @BeforeAll
    static void readOurClasses() {
        // Else it reads Flexmark, ICU and all others too, which takes ten seconds.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        classes = new ClassFileImporter()
                .importUrl(Dossier.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @AfterAll
    static void resetConfiguration() {
        ArchConfiguration.get().reset();
        classes = null;
    }

    @Test
    void packagesImportWhatTheTablesSayAndNothingElse() throws IOException {
        Map<String, Set<String>> imported = new TreeMap<>();
        IMPORTS.keySet().forEach(part -> imported.put(part, new TreeSet<>()));
        List<String> wrong = new ArrayList<>();
        for (JavaClass one : classes) {
            one.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith("org.dossier")) {
                    note(part(one), part(target), dependency.getDescription(), imported, wrong);
                }
            });
        }
        // The compiler copies constants, and leaves nothing of where it took them from.
        for (Path file : ContentFolder.files(Path.of("src/main/java"))) {
            String text = Files.readString(file);
            String part = part(text.replaceFirst("(?s).*?package ([a-z.]+);.*", "$1"));
            for (Matcher line = IMPORT.matcher(text); line.find(); ) {
                note(part, part(line.group(1)), file + " imports " + line.group(1), imported, wrong);
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(IMPORTS, imported, "a package that may import what it does not");
    }

    private static void note(
            String part, String target, String what, Map<String, Set<String>> imported, List<String> wrong) {
        if (IMPORTS.containsKey(part) && !target.equals(part)) {
            imported.get(part).add(target);
            if (!IMPORTS.get(part).contains(target)) {
                wrong.add(what);
            }
        }
    }

    /** The package of ours that a class is in: {@code read}, or an inner one that is a floor of its own; empty for the topmost. */
    private static String part(JavaClass one) {
        return part(one.getPackageName());
    }

    private static String part(String name) {
        String part = name.startsWith(OURS) ? name.substring(OURS.length()) : "";
        return IMPORTS.containsKey(part) ? part : part.replaceFirst("\\..*", "");
    }

    /** Authors' tools are beside the pipeline: it works without them, but for what it writes of theirs. */
    @Test
    void thePipelineNeedsNoToolOfTheWing() {
        Set<String> wing = TABLES.get("The wing for authors' tools");
        assertTrue(wing.contains("edit"), wing::toString);
        for (String table : List.of("The floors", "The pipeline")) {
            for (String part : TABLES.get(table)) {
                Set<String> imported = new TreeSet<>(IMPORTS.get(part));
                imported.retainAll(wing);
                assertTrue(imported.isEmpty() || Set.of("render.page", "export").contains(part), part + imported);
            }
        }
    }

    @Test
    void everyPackageIsKnown() {
        Set<String> found = new TreeSet<>();
        // A package of packages alone has no more than its description, which some compilers make a class of.
        classes.forEach(
                one -> found.addAll(one.getSimpleName().equals("package-info") ? List.of() : List.of(part(one))));
        Set<String> known = new TreeSet<>(IMPORTS.keySet());
        known.addAll(List.of("", "command"));
        assertEquals(known, found);
    }

    @Test
    void onlyCommandsAndTheTopmostSeeAll() {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (JavaClass one : classes) {
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().equals("org.dossier"))
                    .forEach(target -> seen.computeIfAbsent(target.getSimpleName(), name -> new TreeSet<>())
                            .add(part(one)));
        }
        Set<String> who = new TreeSet<>();
        seen.values().forEach(who::addAll);
        assertTrue(Set.of("", "command").containsAll(who), seen::toString);
    }

    @Test
    void flexmarkStaysWhereMarkdownIsRead() {
        staysIn("com.vladsch.flexmark..", "org.dossier.read.markdown").check(classes);
    }

    @Test
    void jsoupStaysWhereFilesAreReadAndBooksAreBound() {
        staysIn("org.jsoup..", "org.dossier.read.markdown", "org.dossier.assets", "org.dossier.book")
                .check(classes);
    }

    @Test
    void freemarkerStaysWhereTemplatesArePrinted() {
        staysIn("freemarker..", "org.dossier.render.template").check(classes);
    }

    @Test
    void jacksonStaysWhereFilesAreReadAndWritten() {
        staysIn(
                        "tools.jackson..",
                        "org.dossier.compose",
                        "org.dossier.read",
                        "org.dossier.read.yaml",
                        "org.dossier.schema",
                        "org.dossier.export",
                        "org.dossier.search")
                .check(classes);
    }

    @Test
    void theYamlEngineStaysWhereYamlIsRead() {
        staysIn("org.snakeyaml..", "org.dossier.read.yaml").check(classes);
    }

    @Test
    void openNlpStaysInSuggest() {
        staysIn("opennlp..", "org.dossier.suggest").check(classes);
    }

    @Test
    void drawingStaysWhereThereArePictures() {
        staysIn("java.awt..", "org.dossier.render.cards", "org.dossier.assets").check(classes);
    }

    @Test
    void fontsStayWhereTheyAreDrawnOrRead() {
        staysIn("org.apache.fontbox..", "org.dossier.render.cards", "org.dossier.assets")
                .check(classes);
    }

    @Test
    void metadataStaysInAssets() {
        staysIn("com.drew..", "org.dossier.assets").check(classes);
        staysIn("com.adobe..", "org.dossier.assets").check(classes);
        staysIn("org.apache.pdfbox.cos..", "org.dossier.assets").check(classes);
        staysIn("org.apache.pdfbox.pdmodel..", "org.dossier.assets").check(classes);
    }

    @Test
    void nothingElseOfApacheIsUsed() {
        staysIn("org.apache..", "org.dossier.render.cards", "org.dossier.assets")
                .check(classes);
    }

    @Test
    void watchingAndServingStayInServe() {
        staysIn("io.methvin..", "org.dossier.serve").check(classes);
        staysIn("com.sun.net.httpserver..", "org.dossier.serve").check(classes);
    }

    @Test
    void theSystemIsCalledToPublishAndToBeginAlone() {
        staysIn("com.sun.jna..", "org.dossier.publish", "org.dossier").check(classes);
    }

    @Test
    void jgraphtStaysInLayout() {
        staysIn("org.jgrapht..", "org.dossier.render.layout").check(classes);
    }

    /** Sines, powers and logarithms may differ in their last bits from one machine to the next; square roots may not. */
    @Test
    void layoutUsesNoMathThatDiffersBetweenMachines() {
        noClasses()
                .that()
                .resideInAPackage("org.dossier.render.layout")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "is inexact",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(Math.class)
                                && !Set.of("abs", "min", "max", "sqrt", "round").contains(call.getName())))
                .check(classes);
    }

    @Test
    void picocliStaysInCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dossier.command")
                .and()
                .doNotHaveFullyQualifiedName("org.dossier.Main")
                .should()
                .dependOnClassesThat(resideInAnyPackage("picocli.."))
                .check(classes);
    }

    private static ArchRule staysIn(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.dossier.(**)").should().beFreeOfCycles().check(classes);
    }

    /** Of two files of one package too, at most one knows the other: what both need is in a third. */
    @Test
    void filesHaveNoCycles() {
        slices().assignedFrom(new FileOfClass(classes))
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    /** Nested classes belong to their file, and what a sealed type permits to the sealed type: neither can be read without the other. */
    private static final class FileOfClass implements SliceAssignment {
        private final Map<String, String> kinds = new HashMap<>();

        FileOfClass(JavaClasses classes) {
            classes.stream()
                    .map(JavaClass::reflect)
                    .filter(Class::isSealed)
                    .forEach(one -> Stream.of(one.getPermittedSubclasses())
                            .forEach(kind -> kinds.put(kind.getName(), file(one.getName()))));
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass one) {
            String file = file(one.getName());
            return file.startsWith(OURS)
                    ? SliceIdentifier.of(kinds.getOrDefault(file, file))
                    : SliceIdentifier.ignore();
        }

        private static String file(String name) {
            return name.replaceFirst("\\$.*", "");
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }

    @Test
    void nothingIsChangedForAll() {
        fields().that().areStatic().and(areWrittenByUs()).should().beFinal().check(classes);
    }

    /** Compilers make fields too, such as the table after a switch over an enum. */
    private static DescribedPredicate<JavaField> areWrittenByUs() {
        return DescribedPredicate.describe(
                "are written by us", field -> !field.getName().contains("$"));
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .check(classes);
    }

    /** Who reads a name, in a message of the compiler or in a list of files, knows which type is meant. */
    @Test
    void noTwoTypesHaveOneName() {
        Map<String, Set<String>> packages = new TreeMap<>();
        classes.stream()
                .filter(one -> one.isTopLevelClass() && !one.getSimpleName().equals("package-info"))
                .forEach(one -> packages.computeIfAbsent(one.getSimpleName(), name -> new TreeSet<>())
                        .add(one.getPackageName()));
        assertTrue(packages.size() > 400, "types: " + packages.size());
        packages.values().removeIf(where -> where.size() == 1);
        assertEquals(Map.of(), packages);
    }

    /** A closed list is written once, where all can see it that need it. */
    @Test
    void noTwoEnumsHaveTheSameConstants() {
        Map<Set<String>, Set<String>> enums = new HashMap<>();
        classes.stream()
                .filter(JavaClass::isEnum)
                .forEach(one -> enums.computeIfAbsent(constants(one), constants -> new TreeSet<>())
                        .add(one.getName()));
        assertTrue(enums.size() > 40, "enums: " + enums.size());
        enums.values().removeIf(where -> where.size() == 1);
        assertEquals(Map.of(), enums);
    }

    private static Set<String> constants(JavaClass one) {
        return one.getEnumConstants().stream()
                .map(JavaEnumConstant::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What does not change is written in capitals; a logger or a table too. */
    @Test
    void constantsAreInCapitals() {
        Set<String> small = new TreeSet<>();
        classes.stream()
                .flatMap(one -> one.getFields().stream())
                .filter(field -> field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL)))
                .filter(field ->
                        !field.getName().contains("$") && !field.getName().equals("serialVersionUID"))
                .filter(field -> !field.getName().matches("[A-Z][A-Z0-9_]*"))
                .forEach(field -> small.add(field.getFullName()));
        assertEquals(Set.of(), small);
    }

    /** The clock, the locale and the order of hash tables stay out of what is written. */
    @Test
    void nothingAsksTheClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dossier.source",
                        "org.dossier.model",
                        "org.dossier.text..",
                        "org.dossier.read..",
                        "org.dossier.resolve..",
                        "org.dossier.rules..",
                        "org.dossier.audit",
                        "org.dossier.explain",
                        "org.dossier.render..",
                        "org.dossier.suggest",
                        "org.dossier.schema",
                        "org.dossier.rename",
                        "org.dossier.edit",
                        "org.dossier.compose",
                        "org.dossier.export",
                        "org.dossier.search")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(classes);
    }

    /** What nothing in the program uses, and why it stays: members by the name of their class, after the reason. */
    private static final Map<String, List<String>> UNUSED = Map.of(
            "values that are compared as a whole, to see whether something is as it was",
                    List.of(
                            "resolve.IdTable$Named.",
                            "render.page.Answers$Answer.value",
                            "render.page.RememberedParts$Stretch.castagnoli",
                            "render.page.RememberedParts$Stretch.crc",
                            "render.page.PageMemory$Surroundings.",
                            "resolve.Resolver$World.",
                            "source.Stamp.changed"),
            "columns of a table, for who takes the data to other programs",
                    List.of("model.RelationKind.ftm", "model.RelationKind.littleSis"),
            "facts that the laws of the tests ask for",
                    List.of(
                            "manuscript.Annotations.notes",
                            "manuscript.Annotations.relations",
                            "model.Piece$Cite.span",
                            "model.Place.quote",
                            "render.labels.Labels.keys",
                            "schema.Meanings.tables",
                            "schema.Schemas$Schema.what"),
            "the plainest case of something, with which tests begin",
                    List.of(
                            "model.FormerIds.NONE",
                            "output.OutputFile.of(java.lang.String, [B)",
                            "publish.Progress.SILENT",
                            "publish.Site.publish(java.util.Collection, org.dossier.publish.Progress)"),
            "what all annotations have in common, each with its own use", List.of("model.Annotation.profiles"));

    /** Records that reports write whole, each component by its name: {@code export.Json.record}. */
    private static final Set<String> WRITTEN = Set.of(
            "audit.Audit",
            "audit.AuditedClaim",
            "audit.AuditedPerson",
            "audit.LanguageText",
            "audit.NamedItem",
            "suggest.Suggestions",
            "text.WordDifference$Part");

    private static boolean isWritten(JavaMethod method) {
        String owner = method.getOwner().getName().substring(OURS.length());
        return method.getOwner().isRecord()
                && method.getRawParameterTypes().isEmpty()
                && method.getOwner().tryGetField(method.getName()).isPresent()
                && WRITTEN.stream().anyMatch(one -> owner.equals(one) || owner.startsWith(one + "$"));
    }

    @Test
    void everythingIsUsed() {
        Set<String> unused = new TreeSet<>();
        for (JavaClass one : classes) {
            if (one.getPackageName().equals("org.dossier.render.view") || one.isAnnotation()) {
                continue; // templates read it
            }
            one.getMethods().stream()
                    .filter(method -> !isCalledByOthers(method) && !isUsed(method) && !isWritten(method))
                    .forEach(method -> unused.add(method.getFullName()));
            one.getFields().stream()
                    .filter(field ->
                            !field.getName().contains("$") && !isCopiedByTheCompiler(field) && !isOption(field))
                    .filter(field -> field.getAccessesToSelf().stream().noneMatch(ArchitectureTest::isRead))
                    .forEach(field -> unused.add(field.getFullName()));
        }
        List<String> known = UNUSED.values().stream().flatMap(List::stream).toList();
        unused.removeIf(one -> known.stream().anyMatch(two -> one.startsWith(OURS + two)));
        assertEquals("", String.join("\n", unused));
    }

    /** True for a method that is called by another, or in the form that a subtype gives it; a component may also be read without its method. */
    private static boolean isUsed(JavaMethod method) {
        String[] parameters =
                method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return method.getAccessesToSelf().stream()
                        .anyMatch(access -> !access.getOrigin().equals(method))
                || method.getOwner().isRecord()
                        && method.getOwner()
                                .tryGetField(method.getName())
                                .filter(field ->
                                        field.getAccessesToSelf().stream().anyMatch(ArchitectureTest::isRead))
                                .isPresent()
                || method.getOwner().getSubclasses().stream()
                        .flatMap(one -> one.tryGetMethod(method.getName(), parameters).stream())
                        .anyMatch(ArchitectureTest::isUsed);
    }

    private static boolean isRead(JavaFieldAccess access) {
        return access.getAccessType() == JavaFieldAccess.AccessType.GET
                && !(access.getOrigin().getOwner().isRecord()
                        && access.getOrigin()
                                .getName()
                                .equals(access.getTarget().getName())
                        && access.getOrigin().getRawParameterTypes().isEmpty());
    }

    /** What is given on the command line may be there to be checked alone. */
    private static boolean isOption(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(one -> one.getRawType().getPackageName().equals("picocli"));
    }

    /** Constants are written into the code that uses them; enums are gone through as a whole; components of records are seen by their methods. */
    private static boolean isCopiedByTheCompiler(JavaField field) {
        boolean constant = field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL))
                && (field.getRawType().isPrimitive() || field.getRawType().isEquivalentTo(String.class));
        boolean listed = field.getOwner().isEnum() && field.getModifiers().contains(JavaModifier.STATIC);
        boolean component = field.getOwner().isRecord() && !field.getModifiers().contains(JavaModifier.STATIC);
        return constant || listed || component;
    }

    /** True for what the language, a library or a supertype calls. */
    private static boolean isCalledByOthers(JavaMethod method) {
        if (method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || method.getName().equals("main")) {
            return true;
        }
        Class<?> owner = method.getOwner().reflect();
        if (owner.isEnum() && Set.of("values", "valueOf").contains(method.getName())) {
            return true;
        }
        if (owner.isRecord() && Set.of("toString", "equals", "hashCode").contains(method.getName())) {
            return true;
        }
        return supertypes(owner)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .anyMatch(one -> one.getName().equals(method.getName())
                        && one.getParameterCount()
                                == method.getRawParameterTypes().size());
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .flatMap(one -> Stream.concat(Stream.of(one), supertypes(one)));
    }
}
