package org.dossier.render.page;

import com.ibm.icu.util.ULocale;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dossier.model.Article;
import org.dossier.model.Language;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.render.context.PageContext;
import org.dossier.render.context.SiteContext;
import org.dossier.render.html.Html;
import org.dossier.render.template.Theme;
import org.dossier.render.view.Frame;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;

/** Makes what every page has around it: of what {@link PageMemory} names, and of what the page's own record and the dossier say. */
final class Frames {
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
    private static final Pattern WEB =
            Pattern.compile("https?://[\\x21\\x23-\\x3B\\x3D\\x3F-\\x5B\\x5D\\x5F\\x61-\\x7A\\x7E]+");

    private static final String HOME = "index.html";

    private final LinkPreviews previews;
    private final PageTitles titles;
    private final Navigation navigation;
    private final UnaryOperator<String> linked;
    /** True where the pages are in Latin letters, for which their typeface is. */
    private final boolean latin;

    Frames(SiteContext site, UnaryOperator<String> linked) {
        this.linked = linked;
        this.previews = new LinkPreviews(site.dossier(), site.labels());
        this.titles = PageTitles.of(site.dossier(), site.labels(), previews);
        this.navigation = Navigation.of(site.dossier());
        this.latin = isLatin(site.dossier().settings().language());
    }

    /** Which pictures there are for links. */
    Settings.Cards cards() {
        return previews.cards();
    }

    /** What tells pages of one title apart. */
    PageTitles titles() {
        return titles;
    }

    /** What every page leads to. */
    Navigation navigation() {
        return navigation;
    }

    Frame frame(Page page, Page.Content content, PageContext context) {
        Settings settings = context.dossier().settings();
        String url = settings.url();
        boolean known = url != null && page.found();
        String site = settings.title().text();
        String own = titles.of(page.route(), content.title());
        String title = own.isEmpty() ? site : own + " · " + site;
        Theme theme = context.site().theme();
        List<List<NavItem>> head = navigation.head(context, page);
        return new Frame(
                settings.language().tag(),
                settings.language().dir(),
                title,
                content.description().isEmpty() ? title : content.description(),
                NavItem.page(site, context.href(HOME), page.route().equals(HOME)),
                known ? Routes.absolute(url, page.route()) : "",
                known ? feeds(page.route(), context) : null,
                page.found() ? previews.of(page.route(), own.isEmpty() ? site : own) : null,
                page.found() && !content.noindex() ? new Html(linked.apply(page.route())) : Html.EMPTY,
                settings.noindex() || content.noindex() || !page.found(),
                new Frame.Theme(
                        context.theme("icon.svg"),
                        theme.styles().stream().map(context::theme).toList(),
                        url == null || theme.serif().isEmpty() || !latin ? "" : context.theme(theme.serif()),
                        context.theme("dossier.js")),
                head,
                NavItem.page(
                        context.labels().text("search"),
                        context.href(Routes.SEARCH),
                        page.route().equals(Routes.SEARCH)),
                navigation.foot(head, context, page),
                new Frame.Colophon(
                        settings.editors().stream().map(Frames::editor).toList(),
                        contact(settings.contact()),
                        settings.license(),
                        context.date(settings.checked())));
    }

    /** The feed of corrections is offered where there are some, and on the pages of the dossier as a whole. */
    private static Frame.Feeds feeds(String route, PageContext context) {
        Article article = Routes.articleAt(context.dossier(), route);
        boolean corrected = article == null
                ? Routes.profileAt(context.dossier(), route) == null
                : !article.corrections().isEmpty();
        return new Frame.Feeds(context.href("feed.xml"), corrected ? context.href("corrections.xml") : "");
    }

    private static boolean isLatin(Language language) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language.tag()))
                .getScript()
                .equals("Latn");
    }

    private static LinkView editor(Settings.Editor editor) {
        LinkView contact = contact(editor.contact());
        return LinkView.of(editor.name(), contact == null ? "" : contact.href());
    }

    /** An address or e-mail as a link, where it is one; null for none. */
    static LinkView contact(String contact) {
        if (contact.isEmpty()) {
            return null;
        }
        if (MAIL.matcher(contact).matches()) {
            return LinkView.of(contact, "mailto:" + contact);
        }
        boolean web = WEB.matcher(contact).matches();
        return LinkView.of(contact, web ? contact : "");
    }

    /**
     * A link that begins the letter, or leads to the page on which the editors are written to.
     *
     * @param what label of the link: {@code reply} or {@code reply.claim}; with {@code .subject} and {@code .body} those of the letter
     * @param name what the letter is about
     * @param route the page it is about, maybe with a fragment
     * @return null when the editors are not to be written to
     */
    static LinkView reply(PageContext context, String what, String name, String route) {
        Settings settings = context.dossier().settings();
        LinkView contact = contact(settings.contact());
        if (contact == null || contact.href().isEmpty()) {
            return null;
        }
        String label = context.labels().text(what);
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
