package org.dossier.resolve;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dossier.manuscript.Ids;
import org.dossier.manuscript.Manuscript;
import org.dossier.manuscript.PageDraft;
import org.dossier.manuscript.Token;
import org.dossier.model.Asset;
import org.dossier.model.ContentPaths;
import org.dossier.model.IdKind;
import org.dossier.model.Piece;
import org.dossier.source.Fix;
import org.dossier.source.Problem;
import org.dossier.source.Problems;
import org.dossier.source.Range;
import org.dossier.source.Span;
import org.dossier.text.Nearest;

/** Finds out where the links and pictures of a text lead: into the dossier, elsewhere, or nowhere. */
record LinkResolver(IdTable ids, Targets targets, Problems problems) {
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1F\\x7F]");
    private static final Pattern QUERY = Pattern.compile("\\?.*$");
    private static final Pattern STEPS = Pattern.compile("^(\\.\\./|\\./|/)+");
    private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("(?s)[?#].*$");
    private static final Pattern INDEX = Pattern.compile("(/index\\.html?|/)$");
    private static final Pattern ENDING = Pattern.compile("\\.(html?|md)$");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "tel", "ftp", "ftps", "xmpp", "irc", "ircs", "doi", "urn");
    private static final Pattern DATA_PICTURE =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+");

    private static final String ASSETS = "assets/";

    private static final String NOWHERE =
            "write the address in full with https://, or the id in double brackets: [[some-id|words]]";

    /**
     * What links may lead to besides ids.
     *
     * @param assets routes of the files that may be shown
     * @param headings ids of the headings of each free page, by its id
     */
    record Targets(Set<String> assets, Map<String, Set<String>> headings) {
        static Targets of(Manuscript manuscript) {
            return new Targets(
                    manuscript.assets().stream().map(Asset::route).collect(Collectors.toSet()),
                    manuscript.pages().stream()
                            .collect(Collectors.toMap(
                                    PageDraft::id, page -> page.body().ids(), (one, other) -> one)));
        }
    }

    /** The same, with problems going there. */
    LinkResolver reportingTo(Problems others) {
        return new LinkResolver(ids.reportingTo(others), targets, others);
    }

    /** The file that may be meant by one that is not there, as a question; else {@code otherwise}. */
    String nearFile(String route, String otherwise) {
        return Nearest.help(route, targets.assets(), otherwise);
    }

    /** The file that an address means, percent-encoded or as its name is; null when there is none. */
    private String asset(String address) {
        String decoded = Ids.normal(decode(address));
        String plain = Ids.normal(address);
        return hasAsset(decoded) ? decoded : hasAsset(plain) ? plain : null;
    }

    /** True when that file is among the assets. */
    boolean hasAsset(String route) {
        return targets.assets().contains(route);
    }

    /**
     * Where a link leads.
     *
     * @param headings ids of the headings of the text it is in
     * @return null when it leads nowhere: then its words are without a link, and that is reported
     */
    Piece.Link link(Token.LinkStart token, Set<String> headings) {
        // Browsers skip white space and control characters in a scheme: what is checked is what they would read.
        String href = CONTROLS.matcher(token.href().strip()).replaceAll("");
        Matcher scheme = SCHEME.matcher(href);
        if (scheme.matches()) {
            if (SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                return Piece.Link.elsewhere(encode(href), token.title(), token.bare(), token.span());
            }
            problems.error(
                    "link-scheme",
                    token.span(),
                    "a link cannot begin with '" + scheme.group(1) + ":'",
                    "link to an address with https://, or write the words without a link");
            return null;
        }
        if (href.startsWith("//")) {
            return Piece.Link.elsewhere(encode("https:" + href), token.title(), token.bare(), token.span());
        }
        return inside(token, href, headings);
    }

    private Piece.Link inside(Token.LinkStart token, String href, Set<String> headings) {
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        String path = QUERY.matcher(hash < 0 ? href : href.substring(0, hash)).replaceFirst("");
        if (path.isEmpty() && !fragment.isEmpty()) {
            String heading = heading(fragment, headings);
            if (heading != null) {
                return Piece.Link.elsewhere("#" + heading, token.title(), false, token.span());
            }
            String near = Nearest.of(fragment, headings);
            String only = Nearest.only(fragment, headings);
            return nowhere(
                    token,
                    "there is no heading '" + fragment + "' in this text",
                    near == null ? NOWHERE : "did you mean '#" + near.replaceFirst("^s-", "") + "'?",
                    aim(token.span(), token.href(), only == null ? null : "#" + only.replaceFirst("^s-", "")));
        }
        String plain = withoutSteps(path);
        if (plain.startsWith(ASSETS)) {
            String asset = asset(plain);
            return asset != null
                    ? Piece.Link.elsewhere(asset, token.title(), false, token.span())
                    : nowhere(
                            token,
                            "there is no file '" + plain + "' in content",
                            inAngles(nearFile(plain, NOWHERE)),
                            otherFile(token.span(), token.href(), plain));
        }
        IdEntry target = target(plain);
        if (target != null && !target.draft()) {
            String id = target.id();
            String heading = heading(fragment, targets.headings().getOrDefault(id, Set.of()));
            // What headings a text has that could not be read is not known.
            boolean known = !problems.isUnread(
                    Problems.Unread.TEXT, target.span().file().path());
            if (!fragment.isEmpty() && heading == null && known) {
                problems.warning(
                        "link-fragment",
                        token.span(),
                        "this link goes to the page of '" + id + "', not to '#" + fragment + "' on it",
                        targets.headings().containsKey(id)
                                ? "name a heading of that page, in lower case and with hyphens, or remove the part from # on"
                                : "remove the part from # on; a passage is linked from its annotation");
            }
            String found = heading == null ? "" : heading;
            return new Piece.Link(href, id, found, token.title(), false, token.span());
        }
        String id = idIn(plain).of(plain);
        // A link to a file that could not be read is no fault of its own.
        if (ids.isLost(id, IdKind::isProfile)) {
            return null;
        }
        MeantId meant = ids.page(id, NOWHERE);
        Range at = idIn(href);
        String other =
                meant.id() == null ? null : href.substring(0, at.start()) + meant.id() + href.substring(at.end());
        Fix fix = aim(token.span(), token.href(), other);
        return nowhere(
                token,
                "this link does not lead to a page of the dossier",
                meant.help(),
                meant.certain() ? fix : fix.ifMeant());
    }

    /** The id of the heading that a fragment means, with or without the {@code s-} before it; null for none. */
    private static String heading(String fragment, Set<String> headings) {
        return headings.contains(fragment) ? fragment : headings.contains("s-" + fragment) ? "s-" + fragment : null;
    }

    private Piece.Link nowhere(Token.LinkStart token, String what, String help, Fix fix) {
        problems.add(Problem.warning("link-target", token.span(), what + "; its words are shown without a link", help)
                .fixedBy(fix));
        return null;
    }

    /** Another address in a link or picture; nothing where it is not written after its words, or nothing else is meant. */
    private static Fix aim(Span link, String written, String meant) {
        return meant == null ? Fix.NONE : Fix.of(link, "](" + written, "](" + meant);
    }

    private static String withoutSteps(String path) {
        return STEPS.matcher(path).replaceFirst("");
    }

    /** The id of the thing that a link inside the dossier means, a draft included; null for any other link. */
    String meant(String href) {
        if (SCHEME.matcher(href).matches() || href.startsWith("//")) {
            return null;
        }
        String plain = withoutSteps(QUERY_OR_FRAGMENT.matcher(href).replaceFirst(""));
        IdEntry target = plain.startsWith(ASSETS) ? null : target(plain);
        return target == null ? null : target.id();
    }

    /** Where the id is in a relative address. */
    static Range idIn(String href) {
        String path = QUERY_OR_FRAGMENT.matcher(href).replaceFirst("");
        String trimmed = ENDING.matcher(INDEX.matcher(path).replaceFirst("")).replaceFirst("");
        return new Range(trimmed.lastIndexOf('/') + 1, trimmed.length());
    }

    /** The id that a relative address means, such as {@code ../people/x.md}, {@code /articles/x/}, {@code x.html}; null for none. */
    private IdEntry target(String path) {
        Range range = idIn(path);
        int slash = range.start() - 1;
        String id = range.of(path);
        IdEntry entry = id.isEmpty() ? null : ids.get(id);
        if (entry == null || slash < 0) {
            return entry;
        }
        String folder = path.substring(path.lastIndexOf('/', slash - 1) + 1, slash);
        return ContentPaths.FOLDERS.get(folder) == entry.kind() ? entry : null;
    }

    /** Adds what is drawn for a picture: the picture where its file is in the dossier, else its words. */
    void picture(Token.Picture token, boolean insideLink, List<Piece> pieces) {
        String address = token.address().strip();
        if (DATA_PICTURE.matcher(address).matches()) {
            pieces.add(new Piece.Picture(address, token.alt(), token.title(), token.span()));
            return;
        }
        String words = token.alt().isBlank() ? address : token.alt();
        if (address.startsWith("//") || SCHEME.matcher(address).matches()) {
            remote(token, address.startsWith("//") ? "https:" + address : address, words, insideLink, pieces);
            return;
        }
        String plain = withoutSteps(address.replaceFirst("[?#].*$", ""));
        String written = plain.startsWith(ASSETS) ? plain : ASSETS + plain;
        String asset = asset(written);
        if (asset != null) {
            pieces.add(new Piece.Picture(asset, token.alt(), token.title(), token.span()));
            return;
        }
        missing(token.span(), address, written);
        pieces.add(new Piece.Verbatim(words));
    }

    private void missing(Span span, String address, String asset) {
        problems.add(Problem.warning(
                        "picture-missing",
                        span,
                        "there is no file '" + asset + "' in content; its description is shown instead",
                        inAngles(nearFile(asset, "put the file there")))
                .fixedBy(otherFile(span, address, asset)));
    }

    /** The file that is meant by one that is not there; nothing where that is not clear, or needs more than its name. */
    private Fix otherFile(Span span, String written, String asset) {
        return aim(span, written, onlyFile(asset));
    }

    /** The only file that may be meant by one that is not there; null when several may, or its name has to be written in another way. */
    String onlyFile(String route) {
        String only = Nearest.only(route, targets.assets());
        return only == null || !only.matches("[\\w./-]+") ? null : only;
    }

    /** A help with the name of a file, as Markdown takes it: a space in an address needs angle brackets. */
    private static String inAngles(String help) {
        return help.replaceFirst("'(assets/[^']* [^']*)'", "'<$1>'");
    }

    /** No page asks another host for anything: a picture elsewhere becomes a link to it. */
    private void remote(Token.Picture token, String address, String words, boolean insideLink, List<Piece> pieces) {
        boolean web = WEB.matcher(address).matches();
        problems.warning(
                "picture-elsewhere",
                token.span(),
                "this picture is on another site; " + (web ? "a link to it" : "its description") + " is shown instead",
                "put a copy into content/assets if its rights allow that");
        boolean link = web && !insideLink;
        if (link) {
            pieces.add(Piece.Link.elsewhere(encode(address), token.title(), false, token.span()));
        }
        pieces.add(new Piece.Verbatim(words));
        if (link) {
            pieces.add(new Piece.Close("a"));
        }
    }

    /** What a percent-encoded address stands for; as it is where it is not an encoding of a text. */
    private static String decode(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        try {
            // What decodes forms takes a plus sign for a space.
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Percent-encodes what may not be in an address; what is encoded already stays. */
    static String encode(String address) {
        StringBuilder out = new StringBuilder(address.length());
        for (byte octet : address.getBytes(StandardCharsets.UTF_8)) {
            int c = octet & 0xFF;
            if (c <= ' ' || c >= 0x7F || "\"<>\\^`{|}".indexOf(c) >= 0) {
                // spec: RFC 3986, 2.1: upper-case digits
                out.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
            } else {
                out.append((char) c);
            }
        }
        // A lone percent sign is not an escape.
        return LONE_PERCENT.matcher(out).replaceAll("%25");
    }
}
