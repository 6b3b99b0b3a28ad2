package org.dossier.render.context;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dossier.model.Annotation;
import org.dossier.model.Article;
import org.dossier.model.Citation;
import org.dossier.model.Credit;
import org.dossier.model.Dossier;
import org.dossier.model.IdKind;
import org.dossier.model.Image;
import org.dossier.model.Keyed;
import org.dossier.model.Language;
import org.dossier.model.Link;
import org.dossier.model.Name;
import org.dossier.model.PartialDate;
import org.dossier.model.Place;
import org.dossier.model.Profile;
import org.dossier.model.Reads;
import org.dossier.model.Routes;
import org.dossier.model.Signature;
import org.dossier.model.Source;
import org.dossier.render.html.Html;
import org.dossier.render.html.HtmlBuilder;
import org.dossier.render.labels.Labels;
import org.dossier.render.template.Theme;
import org.dossier.render.view.AnchorView;
import org.dossier.render.view.CiteView;
import org.dossier.render.view.ImageView;
import org.dossier.render.view.LabelView;
import org.dossier.render.view.LinkView;
import org.dossier.render.view.NameView;
import org.dossier.render.view.SourceEntry;

/**
 * One page while it is drawn: knows where it is, and numbers what it cites by first use. Used by one thread.
 */
public final class PageContext {
    private final SiteContext site;
    private final String route;
    private final boolean listsSources;
    /** Address of the site, where links are to be absolute; null on all other pages. */
    private final String base;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, LinkView> profiles = new HashMap<>();
    private int texts;

    private PageContext(SiteContext site, String route, boolean listsSources, String base) {
        this.site = site;
        this.route = route;
        this.listsSources = listsSources;
        this.base = base;
    }

    /**
     * A page.
     *
     * @param route its place in the site
     * @param listsSources true when citations lead to the page's own list of sources, false when they lead to the page of sources
     * @param absolute true when links are absolute where the site's address is known
     */
    public static PageContext of(SiteContext site, String route, boolean listsSources, boolean absolute) {
        String base = absolute ? site.dossier().settings().url() : null;
        return new PageContext(site, route, listsSources, base);
    }

    /** What all pages of the site have in common. */
    public SiteContext site() {
        return site;
    }

    /** What is drawn. */
    public Dossier dossier() {
        return site.dossier();
    }

    /** The words of the interface. */
    public Labels labels() {
        return site.labels();
    }

    /** Its place in the site. */
    public String route() {
        return route;
    }

    /** The address of a route, from this page. */
    public String href(String to) {
        return base == null ? Routes.relative(route, to) : Routes.absolute(base, to);
    }

    /**
     * Where an id leads to on this site, with a fragment where it is an entry of a page.
     *
     * @return null when the dossier has no such id
     */
    public String routeOf(String id) {
        return dossier().kindOf(id) == IdKind.SOURCE ? source(id) : Routes.of(dossier(), id);
    }

    /** The entry of a source, on the page of the list that has it. */
    public String source(String id) {
        dossier().reads().asked(new Reads.Question(Reads.What.SOURCE_PAGE, id));
        String fragment = Routes.source(id);
        return site.sourcePage(id) + fragment.substring(fragment.indexOf('#'));
    }

    /** A prefix of ids for another text of the page, so that they differ from those of all others: {@code t1-}. */
    public String nextPrefix() {
        return "t" + ++texts + "-";
    }

    /** A date in words; empty for null. */
    public Html date(PartialDate date) {
        return site.dates().html(date);
    }

    /** The address of a file of the theme; relative on every page, so that none is asked of another host. */
    public String theme(String name) {
        return Routes.relative(route, Theme.FOLDER + name);
    }

    /** Who noted something, and when, in words; empty when neither is given. */
    public Html noted(Signature signed) {
        if (signed.isEmpty()) {
            return Html.EMPTY;
        }
        if (signed.date() == null) {
            return labels().html("noted.by", signed.by());
        }
        Html date = date(signed.date());
        return signed.by().isEmpty() ? labels().html("noted.on", date) : labels().html("noted", signed.by(), date);
    }

    // ---- names and titles

    /** Words in a language, to be marked where it is not that of the page. */
    public LinkView link(String text, Language language, String href, String kind) {
        boolean own = language.equals(dossier().settings().language());
        return new LinkView(text, href, kind, own ? "" : language.tag(), own ? "" : language.dir());
    }

    /** Words in a language that lead nowhere. */
    public LinkView words(String text, Language language) {
        return link(text, language, "", "");
    }

    /** The other forms of a name. */
    public List<LinkView> others(Name name) {
        return name.others().stream()
                .map(form -> words(form.text(), form.language()))
                .toList();
    }

    /** The name of a profile, leading to its page. */
    public LinkView profile(String id) {
        return profiles.computeIfAbsent(id, this::profileLink);
    }

    private LinkView profileLink(String id) {
        Profile profile = dossier().profile(id);
        return link(
                profile.name().text(),
                profile.name().language(),
                href(Routes.profile(profile)),
                profile.kind().key());
    }

    /** The class of links to something: {@code person} or {@code organization}; empty for what is not a profile. */
    public String profileKind(String id) {
        IdKind kind = dossier().kindOf(id);
        return kind != null && kind.isProfile() ? kind.key() : "";
    }

    /** The title of an article, leading to its page. */
    public LinkView article(String id) {
        Name title = dossier().article(id).title();
        return link(title.text(), title.language(), href(Routes.article(id)), "");
    }

    /** What citations call an article, leading to a place in it. */
    public LinkView cited(String id, String to) {
        Name title = dossier().article(id).title();
        String words = site.shortTitles().get(id);
        // In words of the dossier, but where there is only the title.
        return link(
                words,
                words.equals(title.text())
                        ? title.language()
                        : dossier().settings().language(),
                href(to),
                "");
    }

    /** What citations call an article, leading to its page. */
    public LinkView cited(String id) {
        return cited(id, Routes.article(id));
    }

    /** A name or title with its other forms. */
    public NameView name(Name name) {
        LinkView words = words(name.text(), name.language());
        return new NameView(words.text(), words.lang(), words.dir(), others(name));
    }

    /** A value of a closed list, with its word in the table of that list. */
    public LabelView label(String list, Keyed value) {
        return new LabelView(value.key(), labels().of(list, value));
    }

    /** Where an annotation is on a page, under its id and under those that it had before. */
    public AnchorView anchor(String prefix, String annotation) {
        return new AnchorView(prefix + annotation, former(prefix, annotation));
    }

    /** The ids on a page of an annotation that had other ids before. */
    public List<String> former(String prefix, String annotation) {
        return dossier().former().ofAnnotation(annotation).stream()
                .map(former -> prefix + former)
                .toList();
    }

    /** A name or title as markup. */
    public Html html(LinkView link) {
        HtmlBuilder out = new HtmlBuilder().begin(link.href().isEmpty() ? "bdi" : "a");
        return out.given("class", link.kind())
                .given("href", link.href())
                .given("lang", link.lang())
                .given("dir", link.dir())
                .end()
                .text(link.text())
                .close(link.href().isEmpty() ? "bdi" : "a")
                .toHtml();
    }

    /** The passage an annotation is about. */
    public LinkView where(Place place, String annotation) {
        return cited(place.article(), Routes.passage(place.article(), annotation));
    }

    /** Null for null. */
    public LinkView credit(Credit credit) {
        if (credit == null) {
            return null;
        }
        return credit.profile() == null ? LinkView.of(credit.name(), "") : profile(credit.profile());
    }

    /** Null for null. */
    public ImageView image(Image image) {
        if (image == null) {
            return null;
        }
        List<String> credit = new ArrayList<>(List.of(image.credit(), image.license()));
        credit.removeIf(String::isEmpty);
        PictureSizes.Size size = pictureSize(image.file());
        return new ImageView(
                href(image.file()),
                image.alt(),
                String.join(labels().text("comma"), credit),
                size.width(),
                size.height());
    }

    /** How large a picture is; unknown for what is not a file of the content. */
    public PictureSizes.Size pictureSize(String file) {
        dossier().reads().asked(new Reads.Question(Reads.What.PICTURE, file));
        return site.pictures().of(file);
    }

    /** An address elsewhere. */
    public LinkView elsewhere(Link link) {
        return LinkView.of(link.label(), link.url());
    }

    // ---- what is cited

    /** What an annotation cites besides the article in which it is: that one is named where its passage is. */
    public List<CiteView> cites(Annotation annotation) {
        return cites(besides(annotation));
    }

    /** What one of some annotations cites besides its article, each once and as small numbers. */
    public Html citeMarksOf(List<? extends Annotation> annotations) {
        return citeMarks(annotations.stream()
                .flatMap(one -> besides(one).stream())
                .distinct()
                .toList());
    }

    private static List<Citation> besides(Annotation annotation) {
        String own = annotation.place() == null ? "" : annotation.place().article();
        return annotation.sources().stream()
                .filter(one -> !one.id().equals(own) || !one.locator().isEmpty())
                .toList();
    }

    /** Citations in one line each. */
    public List<CiteView> cites(List<Citation> citations) {
        return citations.stream().map(this::cite).toList();
    }

    private CiteView cite(Citation citation) {
        String id = citation.id();
        if (listsSources) {
            number(id);
        }
        String to = listsSources ? route + "#cited-" + id : routeOf(id);
        if (isOfThisArticle(id)) {
            // On its own page an article is cited again and again: its title each time would drown the rest.
            return new CiteView(thisArticle(href(to)), "", "", citation.locator(), null);
        }
        if (dossier().kindOf(id) == IdKind.ARTICLE) {
            return new CiteView(cited(id, to), "", "", citation.locator(), null);
        }
        Source source = dossier().source(id);
        return new CiteView(
                link(source.title().text(), source.title().language(), href(to), ""),
                name(source.publisher()),
                site.dates().text(source.date()),
                citation.locator(),
                source.via() == null ? null : isOfThisArticle(source.via()) ? thisArticle("") : cited(source.via()));
    }

    private boolean isOfThisArticle(String id) {
        return route.equals(Routes.article(id));
    }

    private LinkView thisArticle(String href) {
        return link(labels().text("this-article"), labels().language(), href, "");
    }

    private static String name(Credit credit) {
        return credit == null ? "" : credit.name();
    }

    /** Citations as small numbers, for the end of a sentence. */
    public Html citeMarks(List<Citation> citations) {
        return citeMarks(citations, true);
    }

    /**
     * Citations as small numbers.
     *
     * @param links false inside a link
     */
    public Html citeMarks(List<Citation> citations, boolean links) {
        HtmlBuilder out = new HtmlBuilder();
        for (Citation citation : citations) {
            String element = links ? "a" : "span";
            out.markup("<sup>").begin(element).attribute("class", "cite");
            if (links) {
                String to = listsSources ? route + "#cited-" + citation.id() : routeOf(citation.id());
                out.attribute("href", href(to));
            }
            String locator = citation.locator().isEmpty() ? "" : labels().text("comma") + citation.locator();
            if (listsSources) {
                String number = labels().number(number(citation.id()));
                out.drawn(links, number + locator, labels().text("cite.number", number, locator));
            } else {
                out.attribute("title", title(citation.id()));
                out.drawn(links, labels().text("cite.elsewhere") + locator, title(citation.id()) + locator);
            }
            out.close(element).markup("</sup>");
        }
        return out.toHtml();
    }

    private String title(String id) {
        Name title = dossier().kindOf(id) == IdKind.ARTICLE
                ? dossier().article(id).title()
                : dossier().source(id).title();
        return title.text();
    }

    private int number(String id) {
        return numbers.computeIfAbsent(id, first -> numbers.size() + 1);
    }

    /** What has been cited so far, in the order of the numbers. */
    public List<SourceEntry> sources() {
        return numbers.keySet().stream().map(this::entry).toList();
    }

    private SourceEntry entry(String id) {
        String anchor = "cited-" + id;
        if (dossier().kindOf(id) == IdKind.ARTICLE) {
            Article article = dossier().article(id);
            boolean here = Routes.article(id).equals(route);
            return new SourceEntry(
                    anchor,
                    link(article.title().text(), article.title().language(), here ? "" : href(Routes.article(id)), ""),
                    name(article.outlet()),
                    date(article.date()),
                    here
                            ? labels().text("source.here")
                            : labels().of("article-type", article.imprint().type()),
                    null);
        }
        Source source = dossier().source(id);
        return new SourceEntry(
                anchor,
                link(source.title().text(), source.title().language(), href(source(id)), ""),
                name(source.publisher()),
                date(source.date()),
                labels().of("source-type", source.type()),
                source.via() == null ? null : cited(source.via()));
    }
}
