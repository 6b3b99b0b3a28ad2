package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dossier.source.Range;
import org.dossier.text.names.Surnames;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that a profile has, and that are someone else's where they are. The profiles are Robert Vale, Ada North, Paul Marten, Martin
 * Lander, Mary Selk and Anna Berg; a match prints as its words, a weak one with a tilde.
 */
class OtherPersonTest {
    private static final List<String> PEOPLE =
            List.of("Robert Vale", "Ada North", "Paul Marten", "Martin Lander", "Mary Selk", "Anna Berg");

    private static List<ProfileName> names(List<String> people) {
        List<ProfileName> names = new ArrayList<>();
        for (String person : people) {
            names.add(new ProfileName(person, person, ProfileName.Strength.STRONG, true, false, false, true));
            Surnames.of(person)
                    .forEach(surname -> names.add(
                            new ProfileName(person, surname, ProfileName.Strength.WEAK, true, false, true, true)));
        }
        return names;
    }

    private static NameMatcher.Result result(String language, String text, List<ProfileName> names) {
        return NameMatcher.find(
                text, List.of(new Range(0, text.length())), NameTable.of(names, List.of(), language), List.of());
    }

    private static String find(String language, String text, List<ProfileName> names) {
        Map<Integer, String> found = new TreeMap<>();
        result(language, text, names)
                .matches()
                .forEach(match -> found.put(
                        match.start(), text.substring(match.start(), match.end()) + (match.weak() ? "~" : "")));
        return String.join(", ", found.values());
    }

    private static String find(String text) {
        return find("en", text, names(PEOPLE));
    }

    private static String left(String text) {
        StringBuilder out = new StringBuilder();
        result("en", text, names(PEOPLE))
                .left()
                .forEach(left -> out.append(out.length() == 0 ? "" : ", ")
                        .append(text, left.start(), left.end())
                        .append(' ')
                        .append(left.why()));
        return out.toString();
    }

    @Nested
    class LongerNames {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Martin Lander Cole led the march.",
                    "The crowd cheered Jean Paul Marten.",
                    "The crowd cheered Jean-Paul Marten.",
                    "Jean Paul Marten led.",
                    "Mary Selk-Jonas left.",
                    "It was J. Paul Marten.",
                    "the Director for Jean Paul Marten",
                    "Mayor Zebedee Paul Marten left.",
                    "Wm. Robert Vale wrote it.",
                    "Anna Berg van Dyck sang.",
                    "Anna Berg von der Lühe sang.",
                    "Anna Berg al-Din sang.",
                    "the Robert Vale Elementary School",
                    "Robert Vale Street is closed.",
                    "the Robert Vale Foundation",
                    "at St. Robert Vale they sang",
                    "at Saint Robert Vale they sang",
                    "near Lake Robert Vale",
                    "Robert Vale & Sons went bankrupt.",
                    "Robert Vale and Sons went bankrupt.",
                    "Robert Vale & Co. went bankrupt.",
                    "Robert Vale, Inc. went bankrupt.",
                    "Robert Vale Ltd went bankrupt.",
                    "Robert Vale LLC went bankrupt.",
                    "the Robert Vale family",
                    "the Robert Vale Jones affair"
                })
        void areNotThePerson(String text) {
            assertEquals("", find(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sir Paul Marten left.",
                    "Yesterday Paul Marten left.",
                    "Suddenly Paul Marten left.",
                    "Reportedly Paul Marten left.",
                    "After lunch Paul Marten left.",
                    "Visiting Paul Marten was fun.",
                    "Deputy Prime Minister Paul Marten left.",
                    "Lt. Col. Paul Marten left.",
                    "Vice-Admiral Paul Marten left.",
                    "Secretary-General Paul Marten left.",
                    "then-President Paul Marten left.",
                    "President-elect Paul Marten left.",
                    "Chief Justice Paul Marten left.",
                    "Businessman Paul Marten left.",
                    "Actor Paul Marten left.",
                    "The Australian Paul Marten left.",
                    "BBC's Paul Marten left.",
                    "UNESCO director Paul Marten left.",
                    "Securities Commission Paul Marten left.",
                    "On Monday Paul Marten left.",
                    "In March Paul Marten left.",
                    "In March Paul Marten Monday left.",
                    "Director for Technology and Innovation Paul Marten left.",
                    "the Chief of Staff Paul Marten left.",
                    "Minister of the Interior Paul Marten left.",
                    "Administrator Paul Marten left.",
                    "It was run by 18F. Paul Marten left.",
                    "Paul Marten, Senior Counsel for Law, left.",
                    "Paul Marten MP left.",
                    "Paul Marten CEO of it left.",
                    "Paul Marten Says He Left",
                    "Paul Marten's hat",
                    "the Paul Marten-led party",
                    "pro-Paul Marten voters",
                    "Anti-Paul Marten voters",
                    "the mayor—Paul Marten—left",
                    "Robert and Paul Marten left.",
                    "By Paul Marten",
                    "Photo: Paul Marten/Agency",
                    "(Paul Marten)",
                    "the widow of Paul Marten",
                    "Paul Marten in London",
                    "Paul Marten & Friendly people"
                })
        void aFullNameStandsBesideOtherWords(String text) {
            assertEquals("Paul Marten", find(text));
        }

        @Test
        void twoFullNamesAreTwo() {
            assertEquals("Paul Marten, Robert Vale", find("from left: Paul Marten Robert Vale"));
            assertEquals("Paul Marten, Robert Vale", find("the Paul Marten-Robert Vale debate"));
            assertEquals("Paul Marten, Robert Vale", find("Paul Marten—Robert Vale had left—said so."));
        }

        @Test
        void whatIsHeldBackIsTold() {
            assertEquals("Paul Marten OTHER_PERSON", left("The crowd cheered Jean Paul Marten."));
            assertEquals("Martin Lander LONGER_NAME", left("Martin Lander Cole led."));
            assertEquals("Robert Vale NAMESAKE", left("Robert Vale III led."));
        }

        @Test
        void particlesThatArePlainWordsDoNotMakeANameLonger() {
            List<ProfileName> names = names(PEOPLE);
            assertEquals("Anna Berg", find("de", "Das sagte Anna Berg von Siemens.", names));
            assertEquals("Anna Berg", find("nl", "Dat zei Anna Berg van Philips.", names));
            assertEquals("Anna Berg", find("fr", "Le dit Anna Berg du Monde.", names));
            assertEquals("Anna Berg", find("fr", "Le dit Anna Berg de la CGT.", names));
            assertEquals("", find("fr", "Le dit Anna Berg de Villiers.", names));
            assertEquals("", find("fr", "Le dit Anna Berg d’Orves.", names));
            assertEquals("Anna Berg", find("es", "Lo dijo Anna Berg del PSOE.", names));
            assertEquals("", find("es", "Lo dijo Anna Berg de la Torre.", names));
            assertEquals("", find("pt", "Foi Anna Berg dos Santos.", names));
            assertEquals("", find("de", "Das sagte Anna Berg van Dyck.", names));
        }

        @Test
        void anArticleWithoutItsVowelIsNoName() {
            List<ProfileName> names = names(PEOPLE);
            assertEquals(
                    "Paul Marten, Marten~", find("fr", "L’avocat Paul Marten vint. L’avocat Marten partit.", names));
            assertEquals("", find("fr", "L’ami de Jean-Paul Marten vint.", names));
        }

        @Test
        void germanWritesNounsWithCapitals() {
            List<ProfileName> names = names(PEOPLE);
            assertEquals("Paul Marten", find("de", "Der Unternehmer Paul Marten ging.", names));
            assertEquals("Paul Marten", find("de", "Damit gab Paul Marten Auskunft.", names));
            assertEquals("Paul Marten", find("de", "Daraufhin bekam Paul Marten Recht.", names));
            assertEquals("", find("de", "Das sagte Jean Paul Marten.", names));
            assertEquals("", find("de", "Das sagte Paul Marten Krumbiegel.", names));
        }
    }

    @Nested
    class Generations {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Robert Vale Jr. won.",
                    "Robert Vale, Jr., won.",
                    "Robert Vale Jr won.",
                    "Robert Vale Sr. won.",
                    "Robert Vale II won.",
                    "Robert Vale III's son",
                    "Robert Vale IV won.",
                    "Robert Vale Junior won.",
                    "Robert Vale junior won.",
                    "Robert Vale Senior won.",
                    "Robert Vale the Younger won.",
                    "Robert Vale, the Elder, won.",
                    "Robert Vale (Jr.) won.",
                    "Robert Vale fils won.",
                    "Robert Vale père won.",
                    "Robert Vale-Junior won.",
                    "Robert Vale Filho won.",
                    "Robert Vale Neto won.",
                    "Robert Vale hijo won.",
                    "Robert Vale d. J. won.",
                    "Robert Vale d. Ä. won.",
                    "Robert Vale d.J. won.",
                    "Robert Vale der Jüngere won.",
                    "Robert Vale den yngre won."
                })
        void areSomebodyElse(String text) {
            assertEquals("", find(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Robert Vale, senior adviser, won.",
                    "Robert Vale, father of two, won.",
                    "Robert Vale, the elder brother, won.",
                    "Robert Vale won. Sr. Pérez left.",
                    "Robert Vale (second from left)"
                })
        void areNotWhatOnlyLooksSo(String text) {
            assertEquals("Robert Vale", find(text));
        }

        @Test
        void ofTheProfileAreThePerson() {
            List<ProfileName> junior = names(List.of("Robert Vale Jr."));
            assertEquals(
                    "Robert Vale Jr., Vale~, Vale~",
                    find("en", "Robert Vale Jr. won. Vale left; Vale Jr. sat.", junior));
            assertEquals("Robert Vale Jr.", find("en", "Robert Vale Jr. won. Vale Sr. left.", junior));
            assertEquals("", find("en", "Robert Vale III won.", junior));
            List<ProfileName> alias = new ArrayList<>(names(List.of("Robert Vale")));
            alias.add(new ProfileName(
                    "Robert Vale", "Robert Vale III", ProfileName.Strength.STRONG, true, false, false, true));
            assertEquals(
                    "Robert Vale III, Vale~, Vale~",
                    find("en", "Robert Vale III won. Vale III sat. Vale left.", alias));
        }

        @Test
        void leaveTheSurnameToNobody() {
            assertEquals("Robert Vale", find("Robert Vale died. Robert Vale Jr. won. Vale left."));
        }
    }

    @Nested
    class BareSurnames {
        private String after(String text) {
            return find("Robert Vale came. " + text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mrs Vale left.",
                    "Mrs. Vale left.",
                    "Ms Vale left.",
                    "Lady Vale left.",
                    "Frau Vale left.",
                    "Mme Vale left.",
                    "Miss Vale left.",
                    "Congresswoman Vale left.",
                    "Mr and Mrs Vale left.",
                    "Mr. & Mrs. Vale left.",
                    "Widow Vale left.",
                    "the widow Vale left.",
                    "the Vale family left.",
                    "the Vale brothers left.",
                    "the Vale sisters left.",
                    "the brothers Vale left.",
                    "the Vale twins left.",
                    "the Vales left.",
                    "Vale Jr. left.",
                    "Vale III left.",
                    "Vale the Younger left.",
                    "Vale Street is closed.",
                    "Lake Vale is frozen.",
                    "St. Vale is closed.",
                    "Vale & Sons closed.",
                    "Vale van Dyck left.",
                    "Vale-Jonas left.",
                    "Chloe Vale left.",
                    "Zebedee and Chloe Vale left.",
                    "DeShawn Vale left.",
                    "AJ Vale left.",
                    "K. Vale left."
                })
        void areSomebodyElses(String text) {
            assertEquals("Robert Vale", after(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Mr Vale left.",
                    "Cllr Vale left.",
                    "Supt Vale left.",
                    "Supt. Vale left.",
                    "Det. Insp. Vale left.",
                    "Pvt Vale left.",
                    "Atty Vale left.",
                    "Shri Vale left.",
                    "Monsignor Vale left.",
                    "Sheikh Vale left.",
                    "Ayatollah Vale left.",
                    "Rabbi Vale left.",
                    "Lt. Col. Vale left.",
                    "Vice-Admiral Vale left.",
                    "Deputy Prime Minister Vale left.",
                    "Sens. Vale and Marten left.",
                    "Vale's hat",
                    "the Vale-led party",
                    "Vale, who left, sat.",
                    "the mayor—Vale—left"
                })
        void areStillTheirs(String text) {
            assertEquals("Robert Vale, Vale~", after(text));
        }

        @Test
        void ofAWomanStandBehindHerTitles() {
            assertEquals("Ada North, North~, North~", find("Ada North sat. Mrs North left. Frau North sat."));
            assertEquals("Ada North", find("Ada North sat. Mr North left."));
        }
    }

    @Nested
    class Namesakes {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Robert Vale spoke. Chloe Vale replied. Vale said so. | Robert Vale",
                    "Chloe Vale spoke. Robert Vale replied. Vale said so. | Robert Vale",
                    "Robert Vale spoke. Vale sat. Chloe Vale replied. Vale said so. | Robert Vale, Vale~",
                    "Robert Vale spoke. Chloe Vale replied. Ms Vale met Mr Vale. | Robert Vale",
                    "Robert and Chloe Vale came. Robert Vale spoke. Vale left. | Robert Vale",
                    "Chloe and Robert Vale came. Vale left. | Robert Vale",
                    "Robert Vale spoke. Mrs Vale replied. Vale said so. | Robert Vale",
                    "Robert Vale spoke. K. Vale replied. Vale said so. | Robert Vale"
                })
        void makeASurnameNobodys(String text, String found) {
            assertEquals(found, find(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Robert Vale spoke. At Lake Vale it rained.",
                    "Robert Vale spoke. At Chloe Vale Lake it rained.",
                    "Robert Vale spoke on Vale Street.",
                    "Robert Vale spoke. The Vale family left.",
                    "Robert Vale spoke. R. Vale wrote it.",
                    "Robert Vale spoke. Robert J. Vale wrote it.",
                    "Robert Vale spoke. Undeterred Vale wrote it.",
                    "Robert Vale spoke. Vale-Jonas wrote it."
                })
        void areNotPlacesNorThePersonThemselves(String text) {
            assertEquals("Robert Vale, Vale~", find(text + " Vale left."));
        }

        @Test
        void areToldWithTheirPlaces() {
            String text = "Robert Vale spoke. Chloe Vale replied. Vale left.";
            NameMatcher.Result result = result("en", text, names(PEOPLE));
            Range namesake = result.namesakes().get("Vale");
            assertEquals("Chloe Vale".length() + 19, namesake.end());
            assertEquals("Vale OTHER_PERSON, Vale NAMESAKE", left(text));
        }
    }

    @Nested
    class CommonNouns {
        private final List<ProfileName> names = List.of(
                new ProfileName("meta", "Meta", ProfileName.Strength.STRONG, true, false, false, false),
                new ProfileName("tide", "Tide", ProfileName.Strength.STRONG, true, false, false, false),
                new ProfileName("hill", "Hill", ProfileName.Strength.STRONG, true, true, false, false));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Meta-analysis is due.",
                    "The Meta-analysis is due.",
                    "The Meta-Analysis Is Due",
                    "Meta-analyses are due.",
                    "Tide-tables are due.",
                    "We saw a Hill-walker and"
                })
        void beginLikeAName(String text) {
            assertEquals("", find("en", text, names));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Meta-owned apps", "the Tide-tables of", "Tide-led talks", "a Tide-backed plan"})
        void areNotWhatIsDoneByIt(String text) {
            assertEquals(text.contains("Meta") ? "Meta" : "Tide", find("en", text, names));
        }
    }
}
