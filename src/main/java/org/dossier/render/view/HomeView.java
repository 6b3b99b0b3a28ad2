package org.dossier.render.view;

import java.util.List;
import org.dossier.render.html.Html;

/**
 * The first page; template {@code home.ftlh}.
 *
 * @param title of the dossier
 * @param lead the story in a paragraph; empty when not given
 * @param picture beside it; null when not given
 * @param ways where to begin
 * @param blocks names of the parts below that are there, in order: {@code answers}, {@code who}, {@code claims}, {@code parts},
 *     {@code articles}, {@code timeline}, {@code network}, {@code state}
 * @param answers how many claims have a response; null when the part is not there
 * @param who some who are named; null when the part is not there
 * @param claims some claims
 * @param parts the groups of pages of the editors' own
 * @param latest the newest articles
 * @param all leads to all articles
 * @param events some events, oldest first
 * @param network who is connected; null when the part is not there
 * @param state of the dossier; null when the part is not there
 */
public record HomeView(
        NameView title,
        Html lead,
        ImageView picture,
        List<NavItem> ways,
        List<String> blocks,
        Answers answers,
        Who who,
        List<ClaimView> claims,
        List<GroupView<PageItem>> parts,
        List<ArticleItem> latest,
        NavItem all,
        List<Happening> events,
        Network network,
        State state) {
    /**
     * How many claims have a response.
     *
     * @param title so many of so many
     * @param bar SVG
     * @param shares in the order of the bar; at least one
     */
    public record Answers(String title, Html bar, List<Share> shares) {}

    /**
     * Claims with one kind of response.
     *
     * @param key {@code denied}, {@code replied}, {@code partly}, {@code declined}, {@code no-reply} or {@code none}
     * @param label the same in words
     * @param count how many
     */
    public record Share(String key, String label, String count) {}

    /**
     * Some who are named.
     *
     * @param faces those whom most passages name
     * @param lists lead to all of them
     */
    public record Who(List<Face> faces, List<NavItem> lists) {}

    /**
     * Someone who is named.
     *
     * @param name who
     * @param monogram letters for a picture
     * @param role in a few words; empty when not known
     */
    public record Face(LinkView name, String monogram, Html role) {}

    /**
     * A page of a group.
     *
     * @param page its title
     * @param description one line; empty when not given
     */
    public record PageItem(NavItem page, Html description) {}

    /**
     * An event in a line.
     *
     * @param date when
     * @param title leads to it
     */
    public record Happening(Html date, LinkView title) {}

    /**
     * The best connected.
     *
     * @param drawing SVG
     * @param ties what it shows, for narrow screens
     */
    public record Network(Html drawing, List<RelationView> ties) {}

    /**
     * The state of the dossier.
     *
     * @param checked when it was last checked as a whole; empty when not said
     * @param corrections how many there are, leading to them; null when there are none
     * @param policy the page that says how mistakes are corrected; null when there is none
     * @param reply begins a letter to the editors; null when they are not to be written to
     * @param practice what the editors did about responses; empty when not said
     */
    public record State(Html checked, NavItem corrections, LinkView policy, LinkView reply, Html practice) {}
}
