package org.dossier.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dossier.model.Profile;
import org.dossier.read.Identifiers;
import org.dossier.rules.GuiltWords;

/**
 * What a record says of someone, in the keys of a profile. Labels without a source, such as {@code topics}, and what is private are left out.
 *
 * @param keys of the profile, without its name
 * @param notes what has no key, as comments
 * @param left what is not taken, to be said
 */
record ImportedProfile(Map<String, Object> keys, List<String> notes, List<String> left) {
    private static final Map<String, String> REGISTERS = Map.of("wikidataId", "wikidata", "leiCode", "lei");

    /** Labels that nobody answers for here, and what is private or nobody's business. */
    private static final Set<String> NEVER = Set.of("""
            topics program programId notes classification keywords status birthPlace gender religion ethnicity
            political nationality address addressEntity email phone idNumber passportNumber passport taxNumber
            socialSecurityNumber innCode motherName fatherName education appearance height weight eyeColor hairColor
            spokenLanguage profession
            """.split("\\s+"));

    /** What is said elsewhere, or only of the record itself. */
    private static final Set<String> SILENT = Set.of("""
            name caption alias previousName weakAlias description summary wikidataId leiCode birthDate deathDate
            incorporationDate dissolutionDate website wikipediaUrl sourceUrl publisher publisherUrl proof referents
            firstName secondName middleName lastName createdAt modifiedAt retrievedAt alephUrl indexText
            namesMentioned title
            """.split("\\s+"));

    /** What lists of sanctioned or exposed people call those in them, besides words of guilt. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)\\b(wanted|sanction\\w*|blacklist\\w*|pep|politically exposed|debarred|fugitive|fraud\\w*|terror\\w*|launder\\w*|traffick\\w*"
                    + "|smuggl\\w*|corrupt\\w*|brib\\w*|indict\\w*|accus\\w*|suspect\\w*|alleged\\w*|cartel|mafia|oligarch)\\b|санкц|террор|عقوبات|إرهاب");

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|der|die|das|le|la|les|el|los|al)[ -]+");

    /**
     * Reads a record.
     *
     * @param sources ids of what it cites; may be empty
     * @param strong true to take one word as a name that is found anywhere
     */
    static ImportedProfile of(
            ForeignRecord record, Profile.Kind kind, List<String> sources, boolean strong, GuiltWords guilt) {
        ImportedProfile profile = new ImportedProfile(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        profile.identifiers(record);
        profile.names(record, strong);
        profile.description(record, sources, guilt);
        profile.life(record, kind, sources);
        profile.links(record);
        if (!sources.isEmpty()) {
            profile.keys.put("sources", sources);
        }
        profile.rest(record, kind == Profile.Kind.PERSON);
        return profile;
    }

    /** The names that a record gives to someone, besides weak ones. */
    static List<String> names(ForeignRecord record) {
        return record.all("name", "caption", "alias", "previousName");
    }

    /** The numbers that a record has in registers, valid or not, by register. */
    static Map<String, List<String>> numbers(ForeignRecord record) {
        Map<String, List<String>> numbers = new TreeMap<>();
        REGISTERS.forEach((property, register) -> {
            if (!record.all(property).isEmpty()) {
                numbers.put(register, record.all(property));
            }
        });
        record.values().forEach((property, values) -> {
            if (property.startsWith("id:")) {
                numbers.put(property.substring(3), values);
            }
        });
        return numbers;
    }

    private void identifiers(ForeignRecord record) {
        Map<String, Object> valid = new LinkedHashMap<>();
        numbers(record).forEach((register, values) -> {
            Identifiers.Check check = Identifiers.check(register, values.get(0));
            if (values.size() > 1 || !check.problem().isEmpty()) {
                left.add(
                        values.size() > 1
                                ? values.size() + " numbers of " + register
                                : "'" + values.get(0) + "', which is not a valid " + register + " number: "
                                        + check.problem());
                values.forEach(value -> notes.add(register + ": " + value));
            } else {
                valid.put(register, check.value());
            }
        });
        if (!valid.isEmpty()) {
            keys.put("identifiers", valid);
        }
    }

    private void names(ForeignRecord record, boolean strong) {
        String name = record.name();
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> weak = new LinkedHashSet<>(record.all("weakAlias"));
        for (String alias : record.all("name", "alias", "previousName")) {
            if (alias.equals(name)) {
                continue;
            }
            boolean small = alias.equals(alias.toLowerCase(java.util.Locale.ROOT))
                    && !alias.equals(alias.toUpperCase(java.util.Locale.ROOT))
                    && alias.chars().noneMatch(Character::isDigit);
            if (strong || !small && !isBare(alias)) {
                aliases.add(alias);
            } else if (small) {
                left.add("the alias '" + alias + "', which may be common words");
                notes.add("alias: " + alias);
            } else {
                weak.add(alias);
                left.add("'" + alias + "' as an alias: it is a weak one, as one word may mean something else");
            }
        }
        weak.remove(name);
        aliases.removeAll(weak);
        if (!aliases.isEmpty()) {
            keys.put("aliases", List.copyOf(aliases));
        }
        if (!weak.isEmpty()) {
            keys.put("weak_aliases", List.copyOf(weak));
        }
        if (!strong && isBare(name)) {
            keys.put("common_word", true);
        }
    }

    /** True for what may be an ordinary word: one word, besides an article, without a digit or a capital letter in its middle. */
    static boolean isBare(String name) {
        String word = ARTICLE.matcher(name).replaceFirst("");
        boolean one = word.strip().split("[\\s\\p{Zs}]+").length == 1;
        boolean odd = word.matches(".*(\\p{Nd}|\\p{Ll}\\p{M}*\\p{Lu}).*");
        return one && !odd;
    }

    private void description(ForeignRecord record, List<String> sources, GuiltWords guilt) {
        for (String text : record.all("description", "summary")) {
            if (ImportedText.isInexact(text)) {
                continue;
            }
            boolean accuses = LABEL.matcher(text).find()
                    || !guilt.in(text, List.of("en", "de", "fr", "es", "ar"), GuiltWords.Voice.LABEL)
                            .isEmpty();
            boolean line = text.indexOf('\n') < 0 && text.length() <= 200;
            if (accuses) {
                left.add("a description that accuses: that needs a claim with its source and the response");
            } else if (line && !sources.isEmpty() && !keys.containsKey("description")) {
                keys.put("description", ImportedText.escaped(text));
            } else {
                notes.add("description: " + text);
            }
        }
    }

    private void life(ForeignRecord record, Profile.Kind kind, List<String> sources) {
        boolean person = kind == Profile.Kind.PERSON;
        String born = ImportedText.date(
                record, person ? "birthDate" : "incorporationDate", person ? "born" : "founded", left);
        String died = ImportedText.date(record, person ? "deathDate" : "dissolutionDate", "died", left);
        boolean dead = !died.isEmpty() && !sources.isEmpty();
        if (person && !dead && born.matches("~?\\d{4}-.*")) {
            left.add("the day of birth, of which only the year is taken: who is not known to be dead is living");
            born = born.replaceFirst("^(~?\\d{4}).*", "$1");
        }
        if (!born.isEmpty()) {
            keys.put(person ? "birth" : "founded", at(born, sources));
        }
        if (dead || !person && !died.isEmpty()) {
            keys.put(person ? "death" : "dissolved", at(died, sources));
        } else if (!died.isEmpty()) {
            left.add("the death, which needs a source");
            notes.add("death: " + died);
        }
    }

    private static Object at(String date, List<String> sources) {
        Map<String, Object> at = new LinkedHashMap<>();
        at.put("date", date);
        if (!sources.isEmpty()) {
            at.put("sources", sources);
        }
        return sources.isEmpty() ? date : at;
    }

    private void links(ForeignRecord record) {
        List<String> links = record.all("website", "wikipediaUrl").stream()
                .filter(url -> url.matches("https?://[^\\s/]+\\.[^\\s]+"))
                .toList();
        if (!links.isEmpty()) {
            keys.put("links", links);
        }
    }

    private void rest(ForeignRecord record, boolean person) {
        List<String> never = new ArrayList<>();
        record.values().forEach((property, values) -> {
            if (NEVER.contains(property)
                    || person && property.matches(".*(Number|Code)") && !SILENT.contains(property)) {
                never.add(property);
            } else if (!SILENT.contains(property) && !property.startsWith("id:")) {
                values.forEach(value -> notes.add(property + ": " + value));
            }
        });
        if (!never.isEmpty()) {
            left.add(String.join(", ", never));
        }
    }
}
