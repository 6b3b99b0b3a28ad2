package org.dossier.model;

import java.util.ArrayList;
import java.util.List;
import org.dossier.model.Reads.What;

/**
 * The whole dossier, resolved: every id exists, every quote is anchored, mentions and backlinks are there both ways.
 *
 * @param settings what {@code dossier.yaml} says
 * @param articles newest first, undated last, then by id
 * @param profiles by sort name, then by id; drafts are not among them
 * @param sources by title, then by id
 * @param pages by id
 * @param assets by route
 * @param relations all of them, of articles and profiles: by subject, kind in the order of the table, object, beginning, id
 * @param index everything by id, and who refers to what
 * @param reads told of all that is asked
 */
public record Dossier(
        Settings settings,
        List<Article> articles,
        List<Profile> profiles,
        List<Source> sources,
        List<FreePage> pages,
        List<Asset> assets,
        List<Relation> relations,
        Index index,
        Reads reads) {

    /** Copies the lists. */
    public Dossier {
        articles = List.copyOf(articles);
        profiles = List.copyOf(profiles);
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        relations = List.copyOf(relations);
    }

    /** The same, for someone whose questions are told there. */
    public Dossier telling(Reads other) {
        return new Dossier(settings, articles, profiles, sources, pages, assets, relations, index, other);
    }

    /** The response to a question; null where there is none. Of those that are not about the dossier alone it is like no other. */
    public Object answer(Reads.Question question) {
        String id = question.id();
        return switch (question.what()) {
            case SETTINGS -> settings;
            case ARTICLES -> articles;
            case PROFILES -> profiles;
            case SOURCES -> sources;
            case PAGES -> pages;
            case ASSETS -> assets;
            case RELATIONS -> relations;
            case EVENTS -> events();
            case ARTICLE -> article(id);
            case PROFILE -> profile(id);
            case SOURCE -> source(id);
            case PAGE -> page(id);
            case CLAIM -> claim(id);
            case LINKS -> links(id);
            case CLAIM_LINKS -> claimLinks(id);
            case USES -> uses(id);
            case KIND -> kindOf(id);
            case FORMER -> former();
            case INDEX, PICTURE, SOURCE_PAGE -> new Object();
        };
    }

    /** The answer to a question, of which {@code reads} is told: every method that gives something of the dossier gives it through this one. */
    private <T> T told(Reads.What what, String id, T answer) {
        if (reads != Reads.UNHEARD) {
            reads.asked(new Reads.Question(what, id));
        }
        return answer;
    }

    @Override
    public Settings settings() {
        return told(What.SETTINGS, "", settings);
    }

    @Override
    public List<Article> articles() {
        return told(What.ARTICLES, "", articles);
    }

    @Override
    public List<Profile> profiles() {
        return told(What.PROFILES, "", profiles);
    }

    @Override
    public List<Source> sources() {
        return told(What.SOURCES, "", sources);
    }

    @Override
    public List<FreePage> pages() {
        return told(What.PAGES, "", pages);
    }

    @Override
    public List<Asset> assets() {
        return told(What.ASSETS, "", assets);
    }

    @Override
    public List<Relation> relations() {
        return told(What.RELATIONS, "", relations);
    }

    @Override
    public Index index() {
        return told(What.INDEX, "", index);
    }

    /** People and organizations of one kind, by sort name. */
    public List<Profile> profiles(Profile.Kind kind) {
        return profiles().stream().filter(profile -> profile.kind() == kind).toList();
    }

    /** All claims: articles in their order, claims in the order of the text. */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        articles().forEach(article -> claims.addAll(article.claims()));
        return List.copyOf(claims);
    }

    /** All events by date, undated last, then in the order of articles and text. */
    public List<Event> events() {
        return told(What.EVENTS, "", index.eventsByDate());
    }

    /** The article of that id; null when there is none. */
    public Article article(String id) {
        return told(What.ARTICLE, id, index.articles().get(id));
    }

    /** The profile of that id; null when there is none. */
    public Profile profile(String id) {
        return told(What.PROFILE, id, index.profiles().get(id));
    }

    /** The source of that id; null when there is none. */
    public Source source(String id) {
        return told(What.SOURCE, id, index.sources().get(id));
    }

    /** The free page of that id; null when there is none. */
    public FreePage page(String id) {
        return told(What.PAGE, id, index.pages().get(id));
    }

    /** The claim of that id; null when there is none. */
    public Claim claim(String id) {
        return told(What.CLAIM, id, index.claims().get(id));
    }

    /** Everything that refers to a profile; never null for the id of a profile. */
    public ProfileLinks links(String profile) {
        return told(What.LINKS, profile, index.profileLinks().get(profile));
    }

    /** The responses and claims that refer to a claim; never null. */
    public ClaimLinks claimLinks(String claim) {
        return told(What.CLAIM_LINKS, claim, index.claimLinks().getOrDefault(claim, ClaimLinks.NONE));
    }

    /** The responses to a claim, earliest first. */
    public List<Response> answers(Claim claim) {
        return claimLinks(claim.id()).answeredBy();
    }

    /** When a claim was made: as it says, else when its article appeared; null when neither is known. */
    public PartialDate made(Claim claim) {
        return claim.made() != null
                ? claim.made()
                : article(claim.place().article()).date();
    }

    /** When someone answered: as the response says, else when its article appeared; null when neither is known. */
    public PartialDate answered(Response response) {
        return response.date() != null
                ? response.date()
                : article(response.article()).date();
    }

    /** Where an article, source, profile or page is cited or referred to by id, in the order of {@link Usage}; may be empty. */
    public List<Usage> uses(String id) {
        return told(What.USES, id, index.uses().getOrDefault(id, List.of()));
    }

    /** Ids that things had before. */
    public FormerIds former() {
        return told(What.FORMER, "", index.former());
    }

    /** What an id names; null when it names nothing. */
    public IdKind kindOf(String id) {
        return told(What.KIND, id, kind(id));
    }

    private IdKind kind(String id) {
        if (index.profiles().containsKey(id)) {
            return index.profiles().get(id).kind() == Profile.Kind.PERSON ? IdKind.PERSON : IdKind.ORGANIZATION;
        }
        if (index.articles().containsKey(id)) {
            return IdKind.ARTICLE;
        }
        if (index.sources().containsKey(id)) {
            return IdKind.SOURCE;
        }
        return index.pages().containsKey(id) ? IdKind.PAGE : null;
    }
}
