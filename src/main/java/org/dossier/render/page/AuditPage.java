package org.dossier.render.page;

import java.io.IOException;
import java.io.OutputStream;
import org.dossier.audit.Audit;
import org.dossier.model.Language;
import org.dossier.render.html.Html;
import org.dossier.render.labels.Labels;
import org.dossier.render.template.Templates;
import org.dossier.source.PackedText;

/**
 * The report that {@code check --audit FILE.html} writes: one page that needs nothing else, to be read on a screen or printed. It is
 * not a page of the site; a project's templates do not change it. Its words are English, as all messages to editors are.
 */
public final class AuditPage {
    /** A regular expression that tells one by its beginning, white space removed. */
    public static final String START = "<!DOCTYPEhtml>.{1,1000}<title>Beforepublication:";

    private AuditPage() {}

    /**
     * Writes the page.
     *
     * @param out flushed, not closed
     */
    public static void write(Audit audit, OutputStream out) throws IOException {
        // Markup of our own, not of an author.
        Html style = new Html(PackedText.of(AuditPage.class, "audit.css"));
        Templates.own(AuditPage.class, Labels.of(Language.ENGLISH))
                .print("audit.ftlh", style, audit, "the report", out);
    }
}
