package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.dossier.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource({
        "2015, 2015-01-01, 2015-12-31",
        "2015-10, 2015-10-01, 2015-10-31",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015-10-11, 2015-10-11, 2015-10-11",
        "~2019, 2019-01-01, 2019-12-31",
        "2015-10/2016-01, 2015-10-01, 2016-01-31",
        "2015/2015, 2015-01-01, 2015-12-31",
        "~2015-10-11/~2016, 2015-10-11, 2016-12-31",
        "2015-12/2015, 2015-12-01, 2015-12-31",
        "0001, 0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31",
    })
    void everyFormAndItsDays(String text, LocalDate earliest, LocalDate latest) throws DateReader.Bad {
        PartialDate date = DateReader.parse(text);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
    }

    @Test
    void openRanges() throws DateReader.Bad {
        assertEquals(LocalDate.MAX, DateReader.parse("2019/").latest());
        assertEquals(LocalDate.MIN, DateReader.parse("/2019-05").earliest());
        assertEquals("/2019-05", DateReader.parse("/2019-05").toString());
        assertTrue(DateReader.parse("2019/").range());
    }

    @Test
    void whiteSpaceAroundMeansNothing() throws DateReader.Bad {
        assertEquals("2015-10", DateReader.parse(" 2015-10 ").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "15",
                "2015-1",
                "2015-1-2",
                "2015-13",
                "2015-00",
                "2015-02-30",
                "2015-02-29",
                "2015-06-31",
                "2015-01-00",
                "0000",
                "20151011",
                "2015/10/11",
                "11.10.2015",
                "2015-10-",
                "2015-",
                "-2015",
                "/",
                "~",
                "~/~",
                "2016/2015",
                "2015-10-12/2015-10-11",
                "2015//2016",
                "2015/2016/2017",
                "2015–2016",
                "~~2015",
                "2015~",
                "２０１５",
                "٢٠١٥",
                "2015-10-11T10:00",
                "October 2015",
                "+2015",
                "12015"
            })
    void noDates(String text) {
        assertThrows(DateReader.Bad.class, () -> DateReader.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-05, ''",
        "2024-06-05T10:11, T10:11",
        "2024-06-05T10:11:12, T10:11:12",
        "2024-06-05 10:11:12.5, T10:11:12.5",
        "2024-06-05T10:11:00Z, T10:11:00Z",
        "2024-06-05T10:11:00-04:00, T10:11:00-04:00",
        "2024-06-05 10:11:00 +0530, T10:11:00+05:30",
        "2024-06-05T23:59:59+14:00, T23:59:59+14:00",
    })
    void anArticlesDateMayCarryATime(String text, String time) throws DateReader.Bad {
        DateReader.Timed timed = DateReader.timed(text);
        assertEquals("2024-06-05", timed.date().toString());
        assertEquals(time, timed.time());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-05T24:01",
                "2024-06-05T10:60",
                "2024-06-05T1:00",
                "2024-06-31T10:00",
                "2024-06T10:00",
                "2024-06-05T10:00+25:00",
                "2024-06-05T10:00+01:75",
                "2024-06-05T",
                "~2024-06-05T10:00"
            })
    void noTimes(String text) {
        assertThrows(DateReader.Bad.class, () -> DateReader.timed(text));
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        assertEquals("there is no day '2015-02-30' in the calendar", message("2015-02-30"));
        assertEquals("'15' is not a valid date", message("15"));
        assertEquals("the range ends before it begins", message("2016/2015"));
        assertEquals("a range needs at least one end", message("/"));
        assertEquals("there is no year 0 in the calendar", message("0000"));
    }

    private static String message(String text) {
        return assertThrows(DateReader.Bad.class, () -> DateReader.parse(text)).getMessage();
    }

    @Test
    void aBadDateIsAProblemAtItsPlace() {
        ReadYaml yaml = ReadYaml.of("date: 2015-02-30\n");
        assertEquals(null, yaml.get(Key.date("date")));
        assertEquals(
                "1:7 there is no day '2015-02-30' in the calendar", yaml.said().split(" \\|")[0]);
    }
}
