package org.dossier.text.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dossier.source.Range;
import org.dossier.text.names.Surnames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text that says, by an office or in so many words, that someone else has the name of a profile. The profile is Paul Marten; a match prints as its
 * words, in brackets what is left to the editors.
 */
class SaidToBeAnotherTest {
    private static String find(String language, String text) {
        List<ProfileName> names = new ArrayList<>();
        for (String person : List.of("Paul Marten", "Пауль Мартен")) {
            names.add(new ProfileName(person, person, ProfileName.Strength.STRONG, true, false, false, true));
            Surnames.of(person)
                    .forEach(surname -> names.add(
                            new ProfileName(person, surname, ProfileName.Strength.WEAK, true, false, true, true)));
        }
        NameMatcher.Result result = NameMatcher.find(
                text, List.of(new Range(0, text.length())), NameTable.of(names, List.of(), language), List.of());
        String left = result.left().stream()
                .map(one -> "[" + text.substring(one.start(), one.end()) + " " + one.why() + "]")
                .collect(Collectors.joining(" "));
        return (result.matches().stream()
                                .map(match -> text.substring(match.start(), match.end()))
                                .collect(Collectors.joining(" + "))
                        + " " + left)
                .strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Mayor Paul Marten left. Judge Marten ruled.",
                "en | Mayor Paul Marten left. He wrote to District Judge Marten.",
                "en | Judge Paul Marten ruled. Mayor Marten left.",
                "en | Paul Marten, the mayor, left. Judge Marten ruled.",
                "en | Paul Marten, mayor of Ghent, left. Judge Marten ruled.",
                "en | Paul Marten, the Ghent mayor, left. Detective Marten knocked.",
                "en | Sen. Paul Marten left. Sheriff Marten knocked.",
                "en | Judge Paul Marten ruled. Rabbi Marten spoke.",
                "en | The mayor, Paul Marten, left. Judge Marten ruled.",
                "en | The mayor of Ghent, Paul Marten, left. Judge Marten ruled.",
                "en | Mayor Paul Marten left. The judge, Marten, ruled.",
                "en | Mayor Paul Marten left. Marten, a judge, ruled.",
                "de | Der Bürgermeister von Gent, Paul Marten, ging. Richter Marten urteilte.",
                "fr | Le maire de Gand, Paul Marten, est parti. Le juge, Marten, a tranché.",
                "de | Bürgermeister Paul Marten ging. Richter Marten urteilte.",
                "de | Oberbürgermeister Paul Marten ging. Amtsrichter Marten urteilte.",
                "fr | Le maire Paul Marten est parti. Le juge Marten a tranché.",
                "es | El alcalde Paul Marten salió. La jueza Marten decidió.",
                "it | Il sindaco Paul Marten parte. Il giudice Marten decide.",
                "pt | O prefeito Paul Marten saiu. O juiz Marten decidiu.",
                "nl | Burgemeester Paul Marten ging. Rechter Marten besliste.",
                "sv | Minister Paul Marten gick. Domare Marten dömde.",
                "ru | Вчера мэр Пауль Мартен ушёл, а судья Мартен решил."
            })
    void anOfficeThatDoesNotGoWithHisIsAnothers(String language, String text) {
        String name = language.equals("ru") ? "Пауль Мартен" : "Paul Marten";
        String surname = language.equals("ru") ? "Мартен" : "Marten";
        assertEquals(name + " [" + surname + " NAMESAKE]", find(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Paul Marten left. The young Marten laughed.",
                "en | Paul Marten left. The elder Marten laughed.",
                "en | Paul Marten left. Then young Marten laughed.",
                "en | Paul Marten left. Young Marten laughed.",
                "en | Paul Marten left. The Marten heir laughed.",
                "de | Paul Marten ging. Der junge Marten lachte.",
                "de | Paul Marten ging. Der alte Marten lachte.",
                "fr | Paul Marten part. Le jeune Marten rit.",
                "fr | Paul Marten part. Le vieux Marten rit.",
                "es | Paul Marten sale. El joven Marten ríe.",
                "it | Paul Marten parte. Il giovane Marten ride.",
                "pt | Paul Marten saiu. O jovem Marten riu.",
                "nl | Paul Marten ging. De jonge Marten lachte.",
                "sv | Paul Marten gick. Den unge Marten skrattade.",
                "sv | Paul Marten gick. Då kom familjen Marten.",
                "da | Paul Marten gik. Den gamle Marten lo.",
                "da | Paul Marten gik. Da lo brødrene Marten.",
                "no | Paul Marten gikk. Så lo søstrene Marten.",
                "pl | Paul Marten wyszedł. Wtedy młody Marten się śmiał.",
                "cs | Paul Marten odešel. Potom starý Marten mluvil.",
                "fi | Paul Marten lähti. Silloin nuori Marten nauroi.",
                "ru | Пауль Мартен ушёл. Вчера молодой Мартен смеялся.",
                "ru | Пауль Мартен ушёл. Вчера семья Мартен смеялась.",
                "uk | Пауль Мартен пішов. Учора родина Мартен сміялася."
            })
    void theYoungOneIsAnotherOfHisFamily(String language, String text) {
        boolean cyrillic = text.startsWith("П");
        assertEquals(
                (cyrillic ? "Пауль Мартен [Мартен" : "Paul Marten [Marten") + " OTHER_PERSON]", find(language, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Paul Marten left. Marten junior laughed.",
                "en | Paul Marten left. Marten senior laughed.",
                "de | Paul Marten ging. Marten junior lachte.",
                "fr | Paul Marten part. Marten aîné rit.",
                "es | Paul Marten sale. Marten padre ríe."
            })
    void aGenerationMakesASurnameAnothers(String language, String text) {
        assertEquals("Paul Marten [Marten NAMESAKE]", find(language, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paul Marten left. He is old. Marten laughed.",
                "Paul Marten left. The 54-year-old Marten laughed.",
                "Paul Marten left. When young, Marten laughed."
            })
    void ageAloneIsHis(String text) {
        assertEquals("Paul Marten + Marten", find("en", text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Paul Marten left. Mr Marten laughed.",
                "Mayor Paul Marten left. Dr Marten laughed.",
                "Mayor Paul Marten left. Mayor Marten laughed.",
                "Mayor Paul Marten left. Former mayor Marten laughed.",
                "Mayor Paul Marten left. Chairman Marten laughed.",
                "Mayor Paul Marten left. Senator Marten laughed.",
                "Mayor Paul Marten left. President Marten laughed.",
                "Senator Paul Marten left. The Rev. Marten laughed.",
                "Mayor Paul Marten left. Then Judge Marten laughed.",
                "Mayor Paul Marten left. As former judge Marten knew, it was late.",
                "Mayor Paul Marten left. Minister of Justice Marten laughed.",
                "Mayor Paul Marten left. Attorney General Marten laughed.",
                "Paul Marten left. Judge Marten laughed.",
                "Mayor Paul Marten, a former judge, left. Judge Marten laughed.",
                "Mayor Paul Marten left. Marten, a former judge, laughed.",
                "Mayor Paul Marten left. The former judge, Marten, laughed.",
                "Mayor Paul Marten left. Marten, the mayor, laughed.",
                "Mayor Paul Marten left. Marten, who sued the judge, laughed.",
                "Mayor Paul Marten left. He told the judge, Marten said.",
                "The mayor, Paul Marten said, left. Judge Marten laughed.",
                "The mayor, Paul Marten, and I left. Judge Marten laughed.",
                "Mayor Vale, Paul Marten, and I left. Judge Marten laughed.",
                "Paul Marten, the mayor said, left. Judge Marten laughed.",
                "Paul Marten, the mayor, and I left. Judge Marten laughed.",
                "Paul Marten, the mayor's friend, left. Judge Marten laughed.",
                "Paul Marten, Mayor Vale and I left. Judge Marten laughed.",
                "Paul Marten, who sued the mayor, left. Judge Marten laughed.",
                "Judge Paul Marten left. Attorney Marten laughed.",
                "Judge Paul Marten left. Justice Marten laughed."
            })
    void mostOfficesGoTogether(String text) {
        assertEquals("Paul Marten + Marten", find("en", text));
    }

    @Test
    void afterTheOtherOneHasBeenNamedTheSurnameIsNobodys() {
        assertEquals(
                "Paul Marten [Marten NAMESAKE] [Marten NAMESAKE]",
                find("en", "Mayor Paul Marten left. Judge Marten ruled. Marten laughed."));
    }

    @Test
    void whoHadTheSurnameBeforeMayStillBeMeant() {
        assertEquals(
                "Paul Marten [Marten NOT_NAMED_BEFORE] [Marten NAMESAKE]",
                find("en", "Judge Marten ruled. Mayor Paul Marten left. Marten laughed."));
        assertEquals(
                "Paul Marten + Marten [Marten NOT_NAMED_BEFORE]",
                find("en", "Judge Marten ruled. Mayor Paul Marten left. Mayor Marten laughed."));
        assertEquals(
                "Paul Marten + Marten [Marten NOT_NAMED_BEFORE]",
                find("en", "Judge Marten ruled. Paul Marten left. Marten laughed."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Paul Marten left with Ann Vale, née Marten.",
                "en | Paul Marten left with Ann Vale (born Marten).",
                "de | Paul Marten ging mit Anna Vale, geb. Marten.",
                "de | Paul Marten ging mit Anna Vale (geborene Marten).",
                "fr | Paul Marten est parti avec Anne Vale, née Marten.",
                "es | Paul Marten salió con Ana Vale, de soltera Marten.",
                "it | Paul Marten parte con Anna Vale, nata Marten.",
                "pl | Paul Marten wyszedł z Anną Vale, z domu Marten.",
                "fi | Paul Marten lähti, Anna Vale o.s. Marten jäi.",
                "en | Paul Marten left. His wife, Marten, stayed.",
                "en | Paul Marten left. It was said by his brother, Marten.",
                "fr | Paul Marten est parti. Sa femme, Marten, est restée.",
                "en | Paul Marten left. See Marten, A. (2019).",
                "en | Paul Marten left. See North, B.; Marten, Anna; West, C."
            })
    void aSurnameOfRelativesAndOthersIsTheirs(String language, String text) {
        assertEquals("Paul Marten [Marten OTHER_PERSON]", find(language, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paul Marten left. The foreign-born Marten stayed.",
                "Paul Marten left. He told his wife, Marten said.",
                "Paul Marten left. See Marten, P. (2019).",
                "Paul Marten left. So did Marten, A. North and B. West.",
                "Paul Marten left. So did Marten, Anna North and Bo West."
            })
    void otherSurnamesAreHis(String text) {
        assertEquals("Paul Marten + Marten", find("en", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Paul Marten left the town of Marten.",
                "en | Paul Marten sued the University of Marten.",
                "fr | Paul Marten a quitté la ville de Marten.",
                "es | Paul Marten salió de la ciudad de Marten.",
                "fr | Paul Marten a vendu la société Marten.",
                "es | Paul Marten vendió la empresa Marten.",
                "it | Paul Marten vende il gruppo Marten.",
                "pt | Paul Marten vendeu a empresa Marten.",
                "nl | Paul Marten verkocht de firma Marten.",
                "pl | Paul Marten sprzedał firmę Marten."
            })
    void aPlaceOrACompanyIsNobody(String language, String text) {
        assertEquals("Paul Marten [Marten LONGER_NAME]", find(language, text));
    }

    @Test
    void nobodyIsHisOwnFather() {
        assertEquals(
                "Paul Marten [Paul Marten NAMESAKE] [Marten NAMESAKE]",
                find("en", "Paul Marten's father, Paul Marten, was a judge. Marten laughed."));
        assertEquals("Paul Marten [Paul Marten NAMESAKE]", find("en", "Paul Marten and his son Paul Marten left."));
        assertEquals(
                "Paul Marten [Paul Marten NAMESAKE]", find("fr", "Le père de Paul Marten, Paul Marten, était juge."));
        assertEquals(
                "Paul Marten + Paul Marten", find("en", "Paul Marten left. Her father, Paul Marten, was a judge."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Paul Marten (no relation) left.",
                "en | Paul Marten (no relation to the mayor) left.",
                "en | Paul Marten (No relation to the mayor.) left.",
                "en | Paul Marten, no relation to the mayor, left.",
                "en | Paul Marten, 34, no relation to the mayor, left.",
                "en | Paul Marten (34, no relation) left.",
                "en | Paul Marten (who is not related to the mayor) left.",
                "en | Paul Marten, a baker (no relation), left.",
                "en | Paul Marten of Ghent (no relation) left.",
                "en | Paul Marten is no relation of the mayor.",
                "en | Paul Marten – no relation to the mayor – left.",
                "en | Paul Marten's (no relation) bakery closed.",
                "en | Paul Marten (not to be confused with the mayor) left.",
                "en | An unrelated Paul Marten left.",
                "en | His namesake Paul Marten left.",
                "en | Paul Marten (not his real name) left.",
                "en | Paul Marten (name changed) left.",
                "de | Paul Marten (nicht verwandt mit dem Bürgermeister) ging.",
                "de | Paul Marten (Name von der Redaktion geändert) ging.",
                "de | Paul Marten* (Name geändert) ging.",
                "fr | Paul Marten (sans lien de parenté avec le maire) est parti.",
                "fr | Paul Marten (le prénom a été modifié) est parti.",
                "es | Paul Marten (sin parentesco con el alcalde) salió.",
                "es | Paul Marten (nombre ficticio) salió.",
                "it | Paul Marten (nessuna parentela con il sindaco) parte.",
                "it | Paul Marten (nome di fantasia) parte.",
                "pt | Paul Marten (sem parentesco com o prefeito) saiu.",
                "nl | Paul Marten (geen familie van de burgemeester) ging.",
                "nl | Paul Marten (gefingeerde naam) ging.",
                "sv | Paul Marten (inte släkt med ministern) gick.",
                "sv | Paul Marten (fingerat namn) gick.",
                "da | Paul Marten (ikke i familie med borgmesteren) gik.",
                "nb | Paul Marten (ikke i slekt med ordføreren) gikk.",
                "pl | Paul Marten (zbieżność nazwisk przypadkowa) wyszedł.",
                "cs | Paul Marten (shoda jmen) odešel.",
                "tr | Paul Marten (isim benzerliği) gitti.",
                "fi | Paul Marten (ei sukua) lähti.",
                "hu | Paul Marten (nem rokona) elment.",
                "ro | Paul Marten (fără legătură de rudenie cu primarul) a plecat."
            })
    void wordsBehindANameSayThatItIsAnothers(String language, String text) {
        assertEquals("[Paul Marten NAMESAKE]", find(language, text));
    }

    @Test
    void aRelativeWithATitleIsNoOtherGivenName() {
        assertEquals(
                "[Paul Marten NAMESAKE] [Marten NOT_NAMED_BEFORE]",
                find("en", "Paul Marten (no relation to Mayor Marten) left."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 김철수 | 김철수(가명) 씨가 말했다.",
                "ko | 김철수 | 김철수씨(가명·34)가 말했다.",
                "ko | 김철수 | 시장 김철수(동명이인)가 말했다.",
                "zh | 王小明 | 王小明（化名）说。",
                "zh | 王小明 | 昨天，王小明(同名同姓)说。",
                "ja | 田中太郎 | 田中太郎さん（仮名）は話した。",
                "ja | 田中太郎 | 田中太郎（同姓同名の別人）は話した。",
                "he | יוסי כהן | אמר יוסי כהן (שם בדוי) אתמול.",
                "he | יוסי כהן | אמר יוסי כהן (אין קשר משפחתי) אתמול.",
                "ar | سامر قنبر | قال سامر قنبر (اسم مستعار) أمس."
            })
    void inOtherScripts(String language, String name, String text) {
        List<ProfileName> names =
                List.of(new ProfileName("x", name, ProfileName.Strength.STRONG, true, false, false, true));
        assertEquals(
                "NAMESAKE",
                NameMatcher.find(
                                text,
                                List.of(new Range(0, text.length())),
                                NameTable.of(names, List.of(), language),
                                List.of())
                        .left()
                        .stream()
                        .map(one -> one.why().name())
                        .collect(Collectors.joining()));
    }

    @Test
    void inRussian() {
        assertEquals("[Пауль Мартен NAMESAKE]", find("ru", "Пауль Мартен (однофамилец мэра) ушёл."));
    }

    @Test
    void afterThatTheNameTellsNobody() {
        assertEquals(
                "Paul Marten [Paul Marten NAMESAKE] [Paul Marten NAMESAKE] [Marten NAMESAKE]",
                find(
                        "en",
                        "Mayor Paul Marten left. Paul Marten (no relation) stayed. Paul Marten sang. Marten laughed."));
        assertEquals(
                "[Paul Marten NAMESAKE] [Paul Marten NAMESAKE]",
                find("en", "Paul Marten (name changed) left. Paul Marten sang."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paul Marten (no relation to Ann Marten) left.",
                "Paul Marten, not related to Ann Marten, left.",
                "Ann Marten sang. Paul Marten (no relation) left.",
                "Paul Marten met Ann Marten (no relation).",
                "Paul Marten met Robert Vale (no relation to the mayor).",
                "Paul Marten (whose name changed history) left.",
                "Paul Marten had no relation to the firm.",
                "Paul Marten, in an unrelated case, left.",
                "Paul Marten (54) left."
            })
    void otherWordsDoNot(String text) {
        assertEquals("Paul Marten", find("en", text).replaceAll(" \\[Marten [A-Z_]+\\]", ""));
    }
}
