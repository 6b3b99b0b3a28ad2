package org.dossier.model;

import java.util.List;

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
 */
public record Dossier(
        Settings settings,
        List<Article> articles,
        List<Profile> profiles,
        List<Source> sources,
        List<FreePage> pages,
        List<Asset> assets,
        List<Relation> relations,
        Index index) {

    /** Copies the lists. */
    public Dossier {
        articles = List.copyOf(articles);
        profiles = List.copyOf(profiles);
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
        assets = List.copyOf(assets);
        relations = List.copyOf(relations);
    }

    /** People and organizations of one kind, by sort name. */
    public List<Profile> profiles(Profile.Kind kind) {
        return profiles.stream().filter(profile -> profile.kind() == kind).toList();
    }

    /** All claims: articles in their order, claims in the order of the text. */
    public List<Claim> claims() {
        return articles.stream().flatMap(article -> article.claims().stream()).toList();
    }

    /** All events by date, undated last, then in the order of articles and text. */
    public List<Event> events() {
        return index.eventsByDate();
    }

    /** The article of that id; null when there is none. */
    public Article article(String id) {
        return index.articles().get(id);
    }

    /** The profile of that id; null when there is none. */
    public Profile profile(String id) {
        return index.profiles().get(id);
    }

    /** The source of that id; null when there is none. */
    public Source source(String id) {
        return index.sources().get(id);
    }

    /** The free page of that id; null when there is none. */
    public FreePage page(String id) {
        return index.pages().get(id);
    }

    /** The claim of that id; null when there is none. */
    public Claim claim(String id) {
        return index.claims().get(id);
    }

    /** Everything that refers to a profile; never null for the id of a profile. */
    public ProfileLinks links(String profile) {
        return index.profileLinks().get(profile);
    }

    /** The answers and claims that refer to a claim; never null. */
    public ClaimLinks claimLinks(String claim) {
        return index.claimLinks().getOrDefault(claim, ClaimLinks.NONE);
    }

    /** The answers to a claim, earliest first. */
    public List<Response> answers(Claim claim) {
        return claimLinks(claim.id()).answeredBy();
    }

    /** When a claim was made: as it says, else when its article appeared; null when neither is known. */
    public PartialDate made(Claim claim) {
        return claim.made() != null
                ? claim.made()
                : article(claim.place().article()).date();
    }

    /** When somebody answered: as the response says, else when its article appeared; null when neither is known. */
    public PartialDate answered(Response response) {
        return response.date() != null
                ? response.date()
                : article(response.article()).date();
    }

    /** Where an article, source, profile or page is cited or referred to by id, in the order of {@link Usage}; may be empty. */
    public List<Usage> uses(String id) {
        return index.uses().getOrDefault(id, List.of());
    }

    /** Ids that things had before. */
    public FormerIds former() {
        return index.former();
    }

    /** What an id names; null when it names nothing. */
    public IdKind kindOf(String id) {
        if (index.profiles().containsKey(id)) {
            return profile(id).kind() == Profile.Kind.PERSON ? IdKind.PERSON : IdKind.ORGANIZATION;
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
