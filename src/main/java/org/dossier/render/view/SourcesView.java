package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * The cited works; template {@code sources.ftlh}.
 *
 * @param list by title
 * @param unseen true when the editors know some only through an article
 * @param entries null where all are on the page
 */
public record SourcesView(ListView<SourceView> list, boolean unseen, ListView.Entries entries) {
    /**
     * A cited work.
     *
     * @param anchor of the entry
     * @param type what kind of source it is, in words; empty for one of no kind
     * @param title its title; {@code href} leads to it elsewhere
     * @param titles its title in other languages
     * @param author who wrote it; empty when not given
     * @param publisher who published it; null when not given
     * @param date when it appeared; empty when not known
     * @param locator where it is when it is not on the web; empty when not given
     * @param archived address of an archived copy; empty when not given
     * @param accessed when it was read; empty when not given
     * @param copy the copy that the editors keep, by its digest in hexadecimal digits; {@code href} is empty when it is not published; null when they
     *     keep none
     * @param via the article through which alone it is known, with where it cites it; null when the editors have seen it
     * @param rights of the work; empty when not given
     * @param note a remark; empty when not given
     * @param citedBy where else it is cited: the first of many
     * @param more how many others cite it, whose pages name it
     * @param coins the work for reference managers, in the form of COinS; empty where nobody is known who wrote or published it
     */
    public record SourceView(
            AnchorView anchor,
            String type,
            LinkView title,
            List<LinkView> titles,
            String author,
            LinkView publisher,
            Html date,
            String locator,
            String archived,
            Html accessed,
            LinkView copy,
            CitedBy via,
            String rights,
            Html note,
            List<CitedBy> citedBy,
            int more,
            String coins) {}

    /**
     * An article, profile, page or source that cites a work.
     *
     * @param by which
     * @param count how often
     * @param places addresses of the first passages whose annotations cite it
     */
    public record CitedBy(LinkView by, int count, List<String> places) {}
}
