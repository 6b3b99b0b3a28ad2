package org.dossier.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds e-mail addresses of people. In an article, which others have published, an address at an organization is a contact that someone
 * gave out; in what the editors write themselves it is one only where the dossier knows the organization.
 */
record EmailFinder(PublishedContacts published) {
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");

    void find(WrittenFile file, RuleReport report) {
        String text = file.text();
        for (int at = text.indexOf('@'); at >= 0 && !file.isOrganization(); at = text.indexOf('@', at + 1)) {
            int start = start(text, at);
            int end = end(text, at + 1);
            String host = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
            boolean address = start < at && HOST.matcher(host).matches();
            if (address
                    && (!file.isArticle() || published.isFreeMail(host))
                    && !published.hasEmail(text.substring(start, at).toLowerCase(Locale.ROOT), host)
                    && !file.isInAddress(start)) {
                file.tell(
                        report,
                        start,
                        end,
                        "this is the e-mail address of a person",
                        "remove it; if it is the published contact of an organization, add it to that "
                                + "organization's profile, or add the organization's site to 'links' there");
            }
        }
    }

    private static int start(String text, int at) {
        int start = at;
        // No mailbox is longer than 64 characters (RFC 5321).
        while (start > 0 && at - start < 64 && isMailbox(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < 255 && isHost(text.charAt(end))) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isMailbox(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
