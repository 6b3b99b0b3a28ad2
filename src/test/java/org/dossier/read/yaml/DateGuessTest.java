package org.dossier.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "11/06/2015 ~ 2015-11-06 2015-06-11",
                "02.12.2024 ~ 2024-02-12 2024-12-02",
                "13/06/2015 ~ 2015-06-13",
                "06-06-2015 ~ 2015-06-06",
                "November 6, 2015 ~ 2015-11-06",
                "6. November 2015 ~ 2015-11-06",
                "6th of November 2015 ~ 2015-11-06",
                "Fri, 06 Nov 2015 10:00:00 GMT ~ 2015-11-06",
                "Nov. 2015 ~ 2015-11",
                "6 de noviembre de 2015 ~ 2015-11-06",
                "1er novembre 2015 ~ 2015-11-01",
                "6 ноября 2015 ~ 2015-11-06",
                "٦ نوفمبر ٢٠١٥ ~ 2015-11-06",
                "2015年11月6日 ~ 2015-11-06",
                "2015-1-6 ~ 2015-01-06",
                "2015/1/6 ~ 2015-01-06",
                "2015.11 ~ 2015-11",
                "20151106 ~ 2015-11-06",
                "2015-11-06T10:00:00Z ~ 2015-11-06",
                "2015-2016 ~ 2015/2016",
                "Jan 2015 - Mar 2016 ~ 2015-01/2016-03",
                "1990s ~ 1990/1999",
                "Q3 2015 ~ 2015-07/2015-09",
                "since 2019 ~ 2019/",
                "until 2020 ~ /2020",
                "circa 2015 ~ |2015",
                "about May 2015 ~ |2015-05",
                "“2015-11-06” ~ 2015-11-06",
                "11/06/15 ~ ^^",
                "yesterday ~ ^^",
                "31/31/2015 ~ ^^",
                "2015-02-30 ~ ^^",
                "listopad 2015 ~ ^^",
                "spring 2015 ~ ^^",
            })
    void whatMayBeMeant(String written, String dates) {
        assertEquals(dates.replace('|', '~'), String.join(" ", DateGuess.of(written)));
    }
}
