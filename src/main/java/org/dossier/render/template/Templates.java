package org.dossier.render.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dossier.output.Utf8Writer;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.source.Problem;
import org.dossier.source.SourceFile;
import org.dossier.source.Span;

/**
 * The templates: those that come with the program, and a project's own, which win file by file. Everything a template
 * prints is escaped but {@link org.dossier.render.html.Html}; a template can neither make objects nor reach files or
 * the program. Safe for several threads.
 */
public final class Templates {
    /** Where they are, in a project and on the class path. */
    static final String FOLDER = "templates/";

    /** The names of those that come with the program, sorted: a jar cannot be listed. */
    public static final List<String> STANDARD = List.of(
            "article.ftlh",
            "articles.ftlh",
            "book-article.ftlh",
            "book-claims.ftlh",
            "book-corrections.ftlh",
            "book-home.ftlh",
            "book-page.ftlh",
            "book-profile.ftlh",
            "book-sources.ftlh",
            "claim.ftlh",
            "claims.ftlh",
            "corrections.ftlh",
            "data.ftlh",
            "editor-index.ftlh",
            "editor.ftlh",
            "home.ftlh",
            "layout.ftlh",
            "moved.ftlh",
            "network.ftlh",
            "not-found.ftlh",
            "page.ftlh",
            "parts.ftlh",
            "profile.ftlh",
            "profiles.ftlh",
            "rows.ftlh",
            "search-claim.ftlh",
            "search.ftlh",
            "sources.ftlh",
            "timeline.ftlh");

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    private final TemplateValues values = new TemplateValues();
    private final TemplateMethodModelEx label;
    private final TemplateMethodModelEx count;

    /**
     * @param folder the project's own templates; need not exist
     * @throws IOException when the folder cannot be read
     */
    public Templates(Path folder, Labels labels) throws IOException {
        this(loader(folder), labels);
    }

    /** The text of one of the {@link #STANDARD} templates. */
    public static String standard(String name) throws IOException {
        try (InputStream in = Templates.class.getResourceAsStream("/" + FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Templates that are no part of a site and that no project replaces.
     *
     * @param beside the class in whose folder they are
     */
    public static Templates own(Class<?> beside, Labels labels) {
        return new Templates(new Unindented(new ClassTemplateLoader(beside, "")), labels);
    }

    private Templates(TemplateLoader loader, Labels labels) {
        this.label = label(labels, values);
        this.count = count(labels);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(values);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setCustomNumberFormats(Map.of(ShownNumbers.NAME, new ShownNumbers(labels)));
        configuration.setNumberFormat("@" + ShownNumbers.NAME);
        configuration.setBooleanFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
    }

    private static TemplateLoader loader(Path folder) throws IOException {
        TemplateLoader standard = new Unindented(new ClassTemplateLoader(Templates.class.getClassLoader(), FOLDER));
        return Files.isDirectory(folder)
                ? new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), standard})
                : standard;
    }

    /**
     * Prints a page.
     *
     * @param name of the template, such as {@code home.ftlh}
     * @param page what every page has around it; {@code page} in the template
     * @param view what this one shows; {@code view} in the template
     * @param route of the page, for messages
     * @throws TemplateProblem when the template is wrong
     */
    public void print(String name, Record page, Record view, String route, OutputStream out) throws IOException {
        SimpleHash model = new SimpleHash(values);
        model.put("page", page);
        model.put("view", view);
        model.put("label", label);
        model.put("count", count);
        Template template = template(name, route);
        Writer writer = new Utf8Writer(out);
        try {
            Environment environment = template.createProcessingEnvironment(model, writer);
            environment.process();
        } catch (TemplateException e) {
            if (e.getCause() instanceof IOException cause && !isTemplates(cause)) {
                throw cause;
            }
            throw problem(e, name, route);
        }
        writer.flush();
    }

    private Template template(String name, String route) throws IOException {
        try {
            return configuration.getTemplate(name);
        } catch (ParseException e) {
            throw problem(e, route, e);
        }
    }

    private TemplateProblem problem(ParseException e, String route, Exception cause) {
        return problem(
                e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), 1, e.getEditorMessage(), route, cause);
    }

    private static boolean isTemplates(IOException e) {
        return e instanceof ParseException || e instanceof freemarker.template.TemplateNotFoundException;
    }

    private TemplateProblem problem(TemplateException e, String name, String route) {
        if (e.getCause() instanceof ParseException parse) {
            return problem(parse, route, e);
        }
        boolean known = e.getLineNumber() != null && e.getTemplateSourceName() != null;
        String blamed = e.getBlamedExpressionString() == null ? "" : " (" + e.getBlamedExpressionString() + ")";
        return problem(
                known ? e.getTemplateSourceName() : name,
                known ? e.getLineNumber() : 0,
                known ? e.getColumnNumber() : 0,
                known && e.getEndLineNumber().equals(e.getLineNumber())
                        ? e.getEndColumnNumber() - e.getColumnNumber() + 1
                        : 1,
                firstSentence(e.getMessageWithoutStackTop()) + blamed,
                route,
                e);
    }

    private TemplateProblem problem(
            String name, int line, int column, int length, String message, String route, Exception cause) {
        SourceFile file = SourceFile.of(FOLDER + name, source(name));
        Span span = Span.whole(file);
        if (line >= 1 && line <= file.lines().count()) {
            int start = Math.min(
                    file.lines().start(line) + Math.max(0, column - 1),
                    file.text().length());
            span = new Span(file, start, Math.min(start + length, file.lines().end(line)));
        }
        Problem problem = Problem.error(
                "template",
                span.length() < 0 ? Span.whole(file) : span,
                firstSentence(message) + ", drawing " + route,
                "'dossier manual', Templates, lists what this template gets; without a file of its own, the project uses the"
                        + " one that comes with the program");
        return new TemplateProblem(problem, cause);
    }

    /** What Freemarker says first; the rest is advice for its own developers. */
    private static String firstSentence(String message) {
        String line =
                message == null ? "" : message.lines().findFirst().orElse("").strip();
        return line.replaceFirst("[.:]$", "");
    }

    private String source(String name) {
        TemplateLoader loader = configuration.getTemplateLoader();
        try {
            Object found = loader.findTemplateSource(name);
            if (found == null) {
                return "";
            }
            try (Reader reader = loader.getReader(found, "UTF-8")) {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return text.toString();
            } finally {
                loader.closeTemplateSource(found);
            }
        } catch (IOException e) {
            // Only the picture of the line is lost.
            return "";
        }
    }

    // ---- words of the interface

    /** {@code label("key", value…)}: a text, or markup when a value is markup. */
    private static TemplateMethodModelEx label(Labels labels, ObjectWrapper values) {
        return arguments -> {
            String key = key(arguments, labels);
            Object[] places = new Object[arguments.size() - 1];
            boolean markup = false;
            for (int i = 0; i < places.length; i++) {
                places[i] = value(arguments.get(i + 1));
                markup |= places[i] instanceof Html;
            }
            try {
                return values.wrap(markup ? labels.html(key, places) : labels.text(key, places));
            } catch (ArrayIndexOutOfBoundsException e) {
                throw new TemplateModelException("the label '" + key + "' needs more values than it is given");
            }
        };
    }

    /** {@code count("claims", 2)}: "2 claims". */
    private static TemplateMethodModelEx count(Labels labels) {
        return arguments -> {
            if (arguments.size() != 2
                    || !(arguments.get(0) instanceof TemplateScalarModel what)
                    || !(arguments.get(1) instanceof TemplateNumberModel number)) {
                throw new TemplateModelException("count(what, number) takes a word and a number");
            }
            try {
                return labels.count(what.getAsString(), number.getAsNumber().intValue());
            } catch (IllegalArgumentException e) {
                throw new TemplateModelException(e.getMessage());
            }
        };
    }

    private static String key(List<?> arguments, Labels labels) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("label(key, value…) needs the key of a label");
        }
        if (!labels.has(key.getAsString())) {
            throw new TemplateModelException("there is no label '" + key.getAsString() + "'");
        }
        return key.getAsString();
    }

    private static Object value(Object argument) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel markup) {
            return new Html(HTMLOutputFormat.INSTANCE.getMarkupString(markup));
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a label takes texts, numbers and markup");
    }
}
