package org.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Which day it is. Nothing that is built depends on it. */
public final class Today {
    private Today() {}

    /** The latest day it can be anywhere on Earth: what is after it is in the future. */
    public static LocalDate anywhere() {
        return in(ZoneOffset.ofHours(14));
    }

    /** The day it is somewhere, or what SOURCE_DATE_EPOCH says, in seconds since 1970. */
    public static LocalDate in(ZoneId zone) {
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        Instant now = epoch != null && epoch.matches("[0-9]{1,11}")
                ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.now();
        return LocalDate.ofInstant(now, zone);
    }
}
