package org.dossier.text.mentions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When someone was born and died, as far as the profile says, held against what a text says beside the name: "Paul Marten (1822–1890)" is
 * nobody who lives.
 *
 * @param born year; 0 when not known
 * @param died year; 0 when not known
 * @param dead true when the profile says that the person is dead
 */
public record LifeYears(int born, int died, boolean dead) {
    /** Of someone of whom a profile says nothing but the name, and of an organization. */
    public static final LifeYears NONE = new LifeYears(0, 0, true);

    private static final String BORN =
            "(?:b\\.?|born|\\*|geb\\.?|geboren|née? en|nacid[oa](?: en)?|nat[oa](?: nel)?|nascid[oa](?: em)?|född|født|ur\\.?|nar\\.?|р\\.|род\\.?)";
    private static final String DIED =
            "(?:d\\.?|died|†|gest\\.?|gestorben|mort(?:e)? en|murió(?: en)?|mort[oa](?: nel)?|död|død|zm\\.?|zemř\\.?|ум\\.?)";
    private static final Pattern BOTH = Pattern.compile(" ?\\((?:" + BORN
            + " ?)?(?:ca?\\. ?)?(\\d{4})[,;]? ?(?:-|to|bis) ?(?:" + DIED + " ?)?(?:ca?\\. ?)?(\\d{4})\\)");
    private static final Pattern BIRTH = Pattern.compile(" ?\\(" + BORN + " ?(\\d{4})[),;]");
    private static final Pattern DEATH = Pattern.compile(
            " ?\\(" + DIED + " ?(\\d{4})\\)|, who (?:had )?died (?:in|on)(?: [A-Z\\d][\\w ]{0,12}?,?)? (\\d{4})\\b");

    /** So many years are a life, and hardly ever a term of office. */
    private static final int LIFE = 20;

    /** No one who was born before is alive. */
    private static final int ALIVE = 1905;

    /** True when a text says after a name that its bearer lived at another time. */
    boolean isOther(String text, int end) {
        if (this == NONE || end >= text.length() || " (,".indexOf(text.charAt(end)) < 0) {
            return false;
        }
        boolean bracket = text.startsWith("(", end) || text.startsWith(" (", end);
        if (!bracket && !text.startsWith(", who ", end)) {
            return false;
        }
        Matcher both = BOTH.matcher(text).region(end, text.length());
        if (both.lookingAt()) {
            int from = Integer.parseInt(both.group(1));
            int to = Integer.parseInt(both.group(2));
            return to - from >= LIFE && (differs(born, from) || differs(died, to) || !dead && from < ALIVE);
        }
        Matcher birth = BIRTH.matcher(text).region(end, text.length());
        if (birth.lookingAt()) {
            int year = Integer.parseInt(birth.group(1));
            return differs(born, year) || !dead && year < ALIVE;
        }
        Matcher death = DEATH.matcher(text).region(end, text.length());
        if (!death.lookingAt()) {
            return false;
        }
        return !dead || differs(died, Integer.parseInt(death.group(death.group(1) == null ? 2 : 1)));
    }

    /** Registers and newspapers are often a year apart. */
    private static boolean differs(int known, int said) {
        return known != 0 && Math.abs(known - said) > 1;
    }
}
