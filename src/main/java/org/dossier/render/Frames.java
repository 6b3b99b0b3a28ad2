package org.dossier.render;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Routes;
import org.dossier.model.Settings;
import org.dossier.render.view.Frame;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NavItem;

/** Makes what every page has around it. */
final class Frames {
    private static final String HOME = "index.html";

    private Frames() {}

    static Frame frame(Page page, Page.Content content, Sheet sheet) {
        Settings settings = sheet.dossier().settings();
        String url = settings.url();
        boolean found = page.kind() != Page.Kind.ANYWHERE && page.kind() != Page.Kind.MOVED;
        String site = settings.title().text();
        String own = sheet.shared().titles().of(page.route(), content.title());
        String title = own.isEmpty() ? site : own + " · " + site;
        return new Frame(
                settings.language().tag(),
                settings.language().dir(),
                title,
                content.description().isEmpty() ? title : content.description(),
                site,
                sheet.href(HOME),
                url == null || !found ? "" : Routes.absolute(url, page.route()),
                url == null || !found ? "" : sheet.href("feed.xml"),
                url == null || !found ? "" : sheet.href("corrections.xml"),
                sheet.shared().sharing().of(page, own.isEmpty() ? site : own),
                settings.noindex() || content.noindex() || !found,
                sheet.theme(sheet.shared().theme().icon()),
                sheet.shared().theme().styles().stream().map(sheet::theme).toList(),
                sheet.theme(sheet.shared().theme().script()),
                sections(sheet, page),
                new NavItem(
                        sheet.labels().text("search"),
                        sheet.href(Routes.SEARCH),
                        -1,
                        page.route().equals(Routes.SEARCH)),
                pages(sheet, page),
                settings.editors().stream().map(Frames::editor).toList(),
                contact(settings.contact()),
                settings.license());
    }

    private static List<NavItem> sections(Sheet sheet, Page page) {
        List<NavItem> items = new ArrayList<>();
        for (Section section : Section.values()) {
            items.add(new NavItem(
                    sheet.labels().text(section.label()), sheet.href(section.route()), -1, section == page.section()));
        }
        return items;
    }

    private static List<NavItem> pages(Sheet sheet, Page page) {
        List<NavItem> items = new ArrayList<>();
        for (PagePart part : PagePart.of(sheet.dossier())) {
            if (part.title().isEmpty()) {
                items.addAll(part.items(sheet));
            } else {
                items.add(new NavItem(part.title(), part.items(sheet).get(0).href(), -1, part.holds(page.route())));
            }
        }
        NavItem methodology = methodology(sheet, page.route());
        if (items.stream().noneMatch(item -> item.href().equals(methodology.href()))) {
            items.add(methodology);
        }
        return items;
    }

    /** The page that tells how the dossier is made and checked; readers find it everywhere. */
    private static NavItem methodology(Sheet sheet, String current) {
        String route = Routes.methodology(sheet.dossier());
        String title = sheet.dossier().pages().stream()
                .filter(free -> Routes.page(free.id()).equals(route))
                .map(free -> free.title().text())
                .findFirst()
                .orElseGet(() -> sheet.labels().text("methodology"));
        return new NavItem(title, sheet.href(route), -1, route.equals(current));
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
        if (contact.matches("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")) {
            return LinkView.of(contact, "mailto:" + contact);
        }
        boolean web = contact.matches("https?://[\\x21\\x23-\\x3B\\x3D\\x3F-\\x5B\\x5D\\x5F\\x61-\\x7A\\x7E]+");
        return LinkView.of(contact, web ? contact : "");
    }
}
