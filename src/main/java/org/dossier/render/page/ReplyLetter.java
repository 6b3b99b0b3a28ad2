package org.dossier.render.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.render.context.PageContext;
import org.dossier.render.view.LinkView;

/** A letter to the editors, begun for who wants to reply or to have something corrected. */
final class ReplyLetter {
    private ReplyLetter() {}

    /**
     * A link that begins the letter, or leads to the page on which the editors are written to.
     *
     * @param label words of the link
     * @param what labels of the letter: {@code reply} or {@code reply.claim}, with {@code .subject} and {@code .body}
     * @param name what the letter is about
     * @param route the page it is about, maybe with a fragment
     * @return null when the editors are not to be written to
     */
    static LinkView about(PageContext context, String label, String what, String name, String route) {
        Settings settings = context.dossier().settings();
        LinkView contact = Frames.contact(settings.contact());
        if (contact == null || contact.href().isEmpty()) {
            return null;
        }
        if (!contact.href().startsWith("mailto:")) {
            return LinkView.of(label, contact.href());
        }
        String page = settings.url() == null ? route : Routes.absolute(settings.url(), route);
        return LinkView.of(
                label,
                contact.href() + "?subject="
                        + inAddress(context.labels().text(what + ".subject", name)) + "&body="
                        + inAddress(context.labels().text(what + ".body", name, page)));
    }

    /** As RFC 6068 wants it in an address of a letter: no plus sign stands for a space. */
    private static String inAddress(String text) {
        return URLEncoder.encode(text.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
