package org.dossier.render.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dossier.model.Language;
import org.dossier.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    private final Dates dates = new Dates(Labels.of(Language.ENGLISH));

    private static PartialDate date(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? PartialDate.of(point(written))
                : new PartialDate(point(written.substring(0, slash)), point(written.substring(slash + 1)), true);
    }

    private static PartialDate.Point point(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String[] parts = written.replace("~", "").split("-");
        return new PartialDate.Point(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0,
                written.startsWith("~"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-05, 5 June 2024",
        "2015-10, October 2015",
        "2015, 2015",
        "~2019, about 2019",
        "2015-10/2016-01, October 2015 to January 2016",
        "2019/, since 2019",
        "/2020-03, until March 2020",
        "~2015/2016-01-02, about 2015 to 2 January 2016",
    })
    void printsNoMoreThanIsKnown(String written, String words) {
        assertEquals(words, dates.text(date(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-06-05 | June 5, 2024",
                "2015-10 | October 2015",
                "2024-06-03/2024-06-05 | June 3, 2024 to June 5, 2024",
                "~2024-06-05 | about June 5, 2024",
            })
    void americansWriteTheMonthFirst(String written, String words) {
        assertEquals(words, new Dates(Labels.of(new Language("en-US"))).text(date(written)));
    }

    @Test
    void markupNamesEachEnd() {
        assertEquals(
                "about <time datetime=\"2015\">2015</time> to <time datetime=\"2016-01\">January 2016</time>",
                dates.html(date("~2015/2016-01")).markup());
        assertEquals(
                "<time datetime=\"0987\">987</time>", dates.html(date("0987")).markup());
    }

    @Test
    void aTimeOfDayBelongsToADay() {
        assertEquals(
                "<time datetime=\"2024-06-03T10:11:00-04:00\">3 June 2024, 10:11</time>",
                dates.html(date("2024-06-03"), "T10:11:00-04:00").markup());
        assertEquals(
                "<time datetime=\"2024\">2024</time>",
                dates.html(date("2024"), "T10:11").markup());
        assertEquals("", dates.html(null, "T10:11").markup());
    }

    @Test
    void aSpanMayHaveOpenEnds() {
        assertEquals(
                "from <time datetime=\"2019\">2019</time>",
                dates.span(date("2019"), null).markup());
        assertEquals(
                "until <time datetime=\"2019\">2019</time>",
                dates.span(null, date("2019")).markup());
        assertEquals("", dates.span(null, null).markup());
    }

    @ParameterizedTest
    @CsvSource({
        "2019/, , from 2019 or later",
        "/2022-03, , from March 2022 or earlier",
        ", 2022/, until 2022 or later",
        "2018-01/2018-05, 2020, between January 2018 and May 2018 to 2020",
        "2021, 2021, 2021",
        "~2021, 2021, about 2021 to 2021",
    })
    void anEndThatIsNotKnownExactlySaysSo(String from, String to, String words) {
        assertEquals(words, dates.spanText(from == null ? null : date(from), to == null ? null : date(to)));
    }

    @Test
    void monthsHaveNamesInTheLanguage() {
        assertEquals("5 يونيو 2024", new Dates(Labels.of(new Language("ar-PS"))).text(date("2024-06-05")));
    }
}
