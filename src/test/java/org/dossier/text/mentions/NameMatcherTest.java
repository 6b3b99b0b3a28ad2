package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.dossier.model.UnlinkedName;
import org.dossier.source.Range;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The rules of matching, one by one. A match prints as {@code words=profile}, a weak one as {@code words~profile}, a
 * shared one with a question mark.
 */
class NameMatcherTest {
    private static ProfileName strong(String profile, String text) {
        return new ProfileName(profile, text, ProfileName.Strength.STRONG, true, false, false, false);
    }

    private static ProfileName weak(String profile, String text) {
        return new ProfileName(profile, text, ProfileName.Strength.WEAK, true, false, false, false);
    }

    private static ProfileName person(String profile, String text) {
        return new ProfileName(profile, text, ProfileName.Strength.STRONG, true, false, false, true);
    }

    private static ProfileName surname(String profile, String text) {
        return new ProfileName(profile, text, ProfileName.Strength.WEAK, true, false, true, true);
    }

    private static ProfileName common(String profile, String text) {
        return new ProfileName(profile, text, ProfileName.Strength.STRONG, true, true, false, false);
    }

    private static ProfileName anyCase(String profile, String text) {
        return new ProfileName(profile, text, ProfileName.Strength.STRONG, false, false, false, false);
    }

    private static ProfileName never(String profile, String text) {
        return new ProfileName(profile, text, ProfileName.Strength.NEVER, true, false, false, false);
    }

    private static List<ProfileName> ada() {
        return List.of(person("ada", "Ada North"), surname("ada", "North"));
    }

    private static List<ProfileName> bo() {
        return List.of(person("bo", "Bo North"), surname("bo", "North"));
    }

    private static List<ProfileName> both() {
        List<ProfileName> both = new ArrayList<>(ada());
        both.addAll(bo());
        return both;
    }

    private static String find(String text, ProfileName... names) {
        return find(text, List.of(names), List.of());
    }

    private static String find(String text, List<ProfileName> names) {
        return find(text, names, List.of());
    }

    private static String find(String text, List<ProfileName> names, List<NameMatcher.Decided> decided) {
        List<Range> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\\|")) {
            blocks.add(new Range(start, start + block.length()));
            start += block.length() + 1;
        }
        NameMatcher.Result result = NameMatcher.find(text, blocks, NameTable.of(names, List.of(), "en"), decided);
        TreeMap<Integer, String> found = new TreeMap<>();
        result.matches()
                .forEach(match -> found.put(
                        match.start(),
                        text.substring(match.start(), match.end()) + (match.weak() ? "~" : "=") + match.profile()));
        result.left().stream()
                .filter(left -> left.why() == UnlinkedName.Why.SHARED)
                .forEach(shared -> found.put(
                        shared.start(),
                        text.substring(shared.start(), shared.end()) + "?" + String.join("/", shared.profiles())));
        return String.join(", ", found.values());
    }

    @Nested
    class WholeWords {
        @Test
        void theLongestNameStandsAndHidesWhatItHolds() {
            assertEquals(
                    "Friends of Lumen=friends, Lumen=lumen",
                    find(
                            "Friends of Lumen met Lumen.",
                            strong("lumen", "Lumen"),
                            strong("friends", "Friends of Lumen")));
            assertEquals("New Lumen=a", find("New Lumen Works", strong("a", "New Lumen"), strong("b", "Lumen Works")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Lumens",
                    "lumen",
                    "LUMEN",
                    "aLumen",
                    "Lumen2",
                    "@Lumen",
                    "Lumen.example",
                    "info Lumen@x.example",
                    "Lume n",
                    "Lu|men"
                })
        void nothingElseIsTheName(String text) {
            assertEquals("", find(text, strong("lumen", "Lumen")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Lumen",
                    "(Lumen)",
                    "“Lumen”",
                    "Lumen.",
                    "Lumen,",
                    "x/Lumen/y",
                    "Lumen.Next",
                    "#Lumen",
                    "a Lumen's b",
                    "a Lumen’s b",
                    "the pro-Lumen b",
                    "Lumen-led b",
                    "Lumen—b",
                    "Lu\u00ADmen",
                    "l'Lumen"
                })
        void thisIsTheName(String text) {
            assertEquals("lumen", find(text, strong("lumen", "Lumen")).replaceFirst(".*=", ""));
        }

        @Test
        void spacesAndLettersAreFolded() {
            assertEquals("Caf\u0065\u0301  Noir=cafe", find("Au Caf\u0065\u0301  Noir!", strong("cafe", "Café Noir")));
            assertEquals("O’Neill=o", find("the O’Neill's", strong("o", "O'Neill")));
        }

        @Test
        void nothingInsideAnElidedName() {
            assertEquals("", find("Ms. O'Neill spoke", strong("n", "Neill")));
        }

        @Test
        void possessivesOfNamesThatEndInS() {
            assertEquals("Hamas=h, Hamas=h", find("Hamas' men, Hamas's men", strong("h", "Hamas")));
        }

        @Test
        void caseMayBeLetGo() {
            assertEquals("TIKTOK=t, tiktok=t, TikTok=t", find("TIKTOK tiktok TikTok", anyCase("t", "TikTok")));
            assertEquals("IIT=i, iit=i", find("IIT iit", anyCase("i", "IIT")));
        }

        @Test
        void namesDoNotRunOverBlocks() {
            assertEquals("", find("Ada|North", person("ada", "Ada North")));
        }
    }

    @Nested
    class WeakNames {
        @Test
        void countOnlyAfterAStrongOne() {
            assertEquals("Ada North=ada, North~ada", find("North came. Ada North sat. North left.", ada()));
            assertEquals("", find("North came.", ada()));
        }

        @Test
        void countInLaterBlocks() {
            assertEquals("Ada North=ada, North~ada", find("Ada North sat.|North left.", ada()));
        }

        @Test
        void endWhenAnotherWhoSharesThemHasBeenNamed() {
            assertEquals(
                    "Ada North=ada, North~ada, Bo North=bo, North?ada/bo",
                    find("Ada North sat. North left. Bo North came. North spoke.", both()));
        }

        @Test
        void areTheOtherOnesWhereOnlyThatOneIsNamed() {
            assertEquals("Bo North=bo, North~bo", find("Bo North came. North spoke.", both()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"Jeanette North", "J. North", "North Street", "North Institute", "Vael-North", "North-Vael"})
        void areSomebodyElsesBesideAnotherName(String other) {
            assertEquals("Ada North=ada", find("Ada North sat. Then " + other + " left.", ada()));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Sen. North",
                    "Mrs. North",
                    "President North",
                    "Then North",
                    "But North",
                    "Europe's North",
                    "and North"
                })
        void standAfterTitlesAndCommonWords(String words) {
            assertEquals("Ada North=ada, North~ada", find("Ada North sat. " + words + " left.", ada()));
        }

        @Test
        void standBeforeDays() {
            assertEquals("Ada North=ada, North~ada", find("Ada North sat. On Monday North left. ", ada()));
        }

        @Test
        void ofOrganizationsMayBeAnything() {
            assertEquals(
                    "Crane Union=u, the Union~u",
                    find(
                            "the Union? The Crane Union! In the Union.",
                            strong("u", "Crane Union"),
                            weak("u", "the Union")));
        }
    }

    @Nested
    class Acronyms {
        private final ProfileName union = strong("u", "Crane and Harbour Union");

        @Test
        void areIntroducedInBrackets() {
            assertEquals(
                    "Crane and Harbour Union=u, CHU~u, CHU~u",
                    find("CHU? Crane and Harbour Union (CHU). CHU, not CHUM.", union));
            assertEquals("Crane and Harbour Union=u, CHU~u", find("Crane and Harbour Union (the CHU).", union));
        }

        @Test
        void mustFitTheName() {
            assertEquals("Crane and Harbour Union=u", find("Crane and Harbour Union (NATO). NATO.", union));
            assertEquals("Crane and Harbour Union=u", find("Crane and Harbour Union (C). C.", union));
        }

        @Test
        void areNotTakenFromAnotherArticle() {
            assertEquals("", find("CHU", union));
        }

        @Test
        void areWhatTheTextSaysAlsoWhereTheyAreAnothersName() {
            assertEquals(
                    "Crane and Harbour Union=u, CHU~u, CHU~u",
                    find("Crane and Harbour Union (CHU). CHU sang.", union, strong("choir", "CHU")));
            assertEquals("CHU=choir", find("CHU sang.", union, strong("choir", "CHU")));
        }
    }

    @Nested
    class SharedNames {
        private final List<ProfileName> skippers =
                List.of(strong("a", "Skipper"), strong("b", "Skipper"), strong("a", "Ada"));

        @Test
        void areNeverLinkedByThemselves() {
            assertEquals("Skipper?a/b, Skipper?a/b", find("Skipper met Skipper.", skippers));
        }

        @Test
        void areOnesWhoWasNamedBefore() {
            assertEquals("Ada=a, Skipper~a", find("Ada came. Skipper left.", skippers));
        }

        @Test
        void areDecidedByTheEditor() {
            List<NameMatcher.Decided> decided = List.of(new NameMatcher.Decided(0, 7, "b"));
            assertEquals("Skipper~b", find("Skipper met Skipper.", skippers, decided));
        }
    }

    @Nested
    class Editors {
        @Test
        void takeWordsAway() {
            List<NameMatcher.Decided> decided = List.of(new NameMatcher.Decided(0, 9, null));
            assertEquals("Ada North=ada", find("Ada North, Ada North", ada(), decided));
        }

        @Test
        void decideAboutWordsInsideAName() {
            List<NameMatcher.Decided> decided = List.of(new NameMatcher.Decided(4, 9, "other"));
            assertEquals("", find("Ada North", ada(), decided));
        }

        @Test
        void makeAProfileNamed() {
            List<NameMatcher.Decided> decided = List.of(new NameMatcher.Decided(0, 3, "ada"));
            assertEquals("North~ada", find("She left; North spoke.", ada(), decided));
        }

        @Test
        void mayDecideAfterTheLastName() {
            List<NameMatcher.Decided> decided =
                    List.of(new NameMatcher.Decided(17, 20, "x"), new NameMatcher.Decided(10, 13, null));
            assertEquals("Ada North=ada", find("Ada North and she or he", ada(), decided));
        }
    }

    @Nested
    class CommonWords {
        @Test
        void areNotTheFirstOfASentenceUnlessNamedBefore() {
            assertEquals(
                    "Signal=s, Signal=s", find("Signal rose. The Signal app. Signal fell.", common("s", "Signal")));
            assertEquals("", find("“Signal rose.”", common("s", "Signal")));
            assertEquals("Signal Corp=s", find("Signal Corp rose.", common("s", "Signal Corp")));
        }

        @Test
        void areNotInOtherCase() {
            assertEquals("", find("A signal and a SIGNAL", common("s", "Signal")));
        }
    }

    @Nested
    class NeverAndStop {
        @Test
        void whatIsNeverAProfileHidesWhatItHolds() {
            assertEquals("Lumen=l", find("Lumen Street, Lumen", strong("l", "Lumen"), never("l", "Lumen Street")));
        }

        @Test
        void whatIsNeverOneProfileMayBeAnother() {
            assertEquals("Lumen=b", find("Lumen", strong("b", "Lumen"), weak("a", "Lumen"), never("a", "Lumen")));
        }

        @Test
        void stopWordsAreNotNames() {
            NameTable table =
                    NameTable.of(List.of(strong("t", "Tide"), strong("t", "Civic Tide")), List.of("Tide"), "en");
            String text = "Tide and Civic Tide";
            List<NameMatcher.Match> matches = NameMatcher.find(
                            text, List.of(new Range(0, text.length())), table, List.of())
                    .matches();
            assertEquals(List.of(new NameMatcher.Match(9, 19, "t", false)), matches);
        }

        @Test
        void aNameThatIsAlsoAWeakOneIsStrong() {
            assertEquals("Lumen=l", find("Lumen", weak("l", "Lumen"), strong("l", "Lumen")));
        }
    }

    @Nested
    class ArabicAndHebrew {
        @ParameterizedTest
        @ValueSource(strings = {"لانترن", "ولانترن", "بلانترن", "وبلانترن", "فللانترن", "كلانترن"})
        void gluedWordsStayOutside(String word) {
            assertEquals("لانترن=l", find("قال " + word + " ذلك", strong("l", "لانترن")));
        }

        @Test
        void otherLettersDoNot() {
            assertEquals("", find("سلانترن", strong("l", "لانترن")));
            assertEquals("", find("لانترنات", strong("l", "لانترن")));
        }

        @Test
        void theArticleMeltsAfterLi() {
            assertEquals("لهيئة العليا=h", find("للهيئة العليا", strong("h", "الهيئة العليا")));
        }

        @Test
        void oneWordWithTheArticleMayBeAPlainNounBehindThem() {
            assertEquals("الجامعة=j", find("زار الجامعة", strong("j", "الجامعة")));
            assertEquals("", find("بالجامعة للجامعة", strong("j", "الجامعة")));
        }

        @Test
        void vowelSignsDoNotMatter() {
            assertEquals("مُحَمَّـد=m", find("قال مُحَمَّـد.", strong("m", "محمد")));
            assertEquals("محمد=m", find("قال محمد.", strong("m", "مُحَمَّد")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"לנטרן", "ובלנטרן", "שלנטרן", "מלנטרן", "ולנטרן"})
        void hebrewToo(String word) {
            assertEquals("לנטרן=l", find(word + " גדולה", strong("l", "לנטרן")));
        }

        @Test
        void shortNamesAreNotLookedForBehindThem() {
            assertEquals("", find("وعلي", strong("x", "لي")));
            assertEquals("", find("ולי", strong("x", "לי")));
        }
    }

    @Test
    void matchesAreInOrderDoNotOverlapAndHoldTheirName() {
        Random random = new Random(11);
        List<ProfileName> names = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            names.add(strong("p" + i % 50, words(random, 1 + random.nextInt(3))));
        }
        String text = words(random, 3000);
        List<Range> blocks = List.of(new Range(0, text.length()));
        NameMatcher.Result result = NameMatcher.find(text, blocks, NameTable.of(names, List.of(), "en"), List.of());
        int before = 0;
        for (NameMatcher.Match match : result.matches()) {
            assertTrue(before <= match.start() && match.start() < match.end());
            before = match.end();
            String words = text.substring(match.start(), match.end());
            assertTrue(
                    names.stream()
                            .anyMatch(name -> name.profile().equals(match.profile())
                                    && name.text().equals(words)),
                    words);
        }
        assertTrue(result.matches().size() > 100);
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("" + (char) ('A' + random.nextInt(8)) + (char) ('a' + random.nextInt(3)));
        }
        return String.join(" ", words);
    }
}
