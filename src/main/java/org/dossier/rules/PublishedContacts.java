package org.dossier.rules;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dossier.model.Dossier;
import org.dossier.model.Link;
import org.dossier.model.Profile;
import org.dossier.model.Settings;
import org.dossier.text.WordTable;

/**
 * What is not a private contact: addresses of offices, at organizations of the dossier, and what organizations publish
 * of themselves.
 *
 * @param hosts of organizations, outlets and sources
 * @param written contacts of the editors
 * @param numbers telephones of organizations and the editors, in digits alone
 * @param freeMail hosts where people have their mail
 * @param offices names of mailboxes that are nobody's own
 */
record PublishedContacts(
        Set<String> hosts, Set<String> written, Set<String> numbers, Set<String> freeMail, Set<String> offices) {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}[\\p{Nd} ()./-]{5,22}\\p{Nd}");

    /** Numbers that are in a text, in digits alone. */
    private record Numbers(Set<String> digits) {
        static Numbers in(String text) {
            Set<String> digits = new HashSet<>();
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                digits.add(PublishedContacts.digits(matcher.group()));
            }
            return new Numbers(digits);
        }
    }

    static PublishedContacts of(Dossier dossier, WordTable table, RuleReport report) {
        PublishedContacts all = new PublishedContacts(
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                Set.copyOf(table.words("freemail")),
                Set.copyOf(table.words("mailbox")));
        all.find(dossier, report);
        return all;
    }

    private void find(Dossier dossier, RuleReport report) {
        Settings settings = dossier.settings();
        host(settings.url() == null ? "" : settings.url());
        contact(settings.contact());
        settings.editors().forEach(editor -> contact(editor.contact()));
        List<Profile> organizations = dossier.profiles(Profile.Kind.ORGANIZATION);
        organizations.forEach(one -> one.links().stream().map(Link::url).forEach(this::host));
        report.made(Numbers.class, organizations, Profile::id, one -> Stream.of(), null, PublishedContacts::numbers)
                .forEach(some -> numbers.addAll(some.digits()));
        dossier.articles().forEach(article -> host(article.imprint().url()));
        dossier.sources().forEach(source -> host(source.url()));
    }

    private static Numbers numbers(List<Profile> some) {
        Set<String> digits = new HashSet<>();
        some.forEach(one ->
                digits.addAll(Numbers.in(one.marks().whole().file().text()).digits()));
        return new Numbers(digits);
    }

    private void contact(String contact) {
        written.add(contact.toLowerCase(Locale.ROOT).replaceFirst("^mailto:", ""));
        numbers.addAll(Numbers.in(contact).digits());
    }

    private void host(String url) {
        try {
            String host = url.isEmpty() ? null : URI.create(url).getHost();
            if (host != null) {
                String lower = host.toLowerCase(Locale.ROOT);
                hosts.add(lower.startsWith("www.") ? lower.substring("www.".length()) : lower);
            }
        } catch (IllegalArgumentException e) {
            // an address that Java cannot take apart publishes no host
        }
    }

    /** The digits of a number, in ASCII, without what separates them. */
    static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    /** True for a telephone number that an organization or the editors publish of themselves. */
    boolean hasNumber(String number) {
        return numbers.contains(digits(number));
    }

    /** True for a host where people, and not organizations, have their mail. */
    boolean isFreeMail(String host) {
        return freeMail.contains(host);
    }

    /** True for an e-mail address that is not a private one. */
    boolean hasEmail(String mailbox, String host) {
        if (written.contains(mailbox + "@" + host)) {
            return true;
        }
        return !freeMail.contains(host) && (offices.contains(mailbox) || isKnown(host));
    }

    /** True when the host, or one above it, belongs to a site that the dossier knows. */
    private boolean isKnown(String host) {
        String above = host;
        while (above.indexOf('.') > 0) {
            if (hosts.contains(above)) {
                return true;
            }
            above = above.substring(above.indexOf('.') + 1);
        }
        return false;
    }
}
