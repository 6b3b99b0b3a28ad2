package org.dossier.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private record Name(String text) {}

    private final Object first = new Object();
    private final Object second = new Object();

    @Test
    void whatIsMadeFromTheSameThingsIsMadeOnce() {
        Memory one = Memory.fresh(Instant.EPOCH);
        Object made = one.made(Object.class, "key", Object::new, first, second);
        Memory two = one.next(Instant.EPOCH);
        assertSame(made, two.made(Object.class, "key", Object::new, first, second));
        assertNotSame(made, two.next(Instant.EPOCH).made(Object.class, "key", Object::new, first, new Object()));
    }

    @Test
    void equalThingsAreNotTheSameThing() {
        Memory one = Memory.fresh(Instant.EPOCH);
        Object made = one.made(Object.class, "key", Object::new, new Name("a"));
        assertNotSame(made, one.next(Instant.EPOCH).made(Object.class, "key", Object::new, new Name("a")));
    }

    @Test
    void equalValuesCanBeMadeOne() {
        Memory one = Memory.fresh(Instant.EPOCH);
        Name kept = one.same(Name.class, "key", new Name("a"));
        Memory two = one.next(Instant.EPOCH);
        assertSame(kept, two.same(Name.class, "key", new Name("a")));
        assertEquals(new Name("b"), two.next(Instant.EPOCH).same(Name.class, "key", new Name("b")));
    }

    @Test
    void whatIsMadeAnewAndIsEqualStaysTheSame() {
        Memory one = Memory.fresh(Instant.EPOCH);
        Name kept = one.made(Name.class, "key", () -> new Name("a"), new Name("from"));
        Memory two = one.next(Instant.EPOCH);
        Name from = new Name("elsewhere");
        assertSame(kept, two.made(Name.class, "key", () -> new Name("a"), from));
        assertNotSame(one.kept().get("key"), two.kept().get("key"), "it is made from something else");
        assertSame(kept, two.next(Instant.EPOCH).find(Name.class, "key", from));
    }

    @Test
    void whatIsNotAskedForIsForgotten() {
        Memory one = Memory.fresh(Instant.EPOCH);
        one.keep("key", "value");
        assertEquals("value", one.next(Instant.EPOCH).find(String.class, "key"));
        assertNull(one.next(Instant.EPOCH).next(Instant.EPOCH).find(String.class, "key"));
    }

    @Test
    void aSingleRunKeepsNothing() {
        Memory none = Memory.none();
        none.keep("key", "value");
        assertFalse(none.keeps());
        assertTrue(Memory.fresh(Instant.EPOCH).keeps());
        assertNull(none.next(Instant.EPOCH).find(String.class, "key"));
    }
}
