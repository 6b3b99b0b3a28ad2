package org.dossier.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Many words, walked letter by letter: one pass over a text finds the longest of them at each place, whatever their number.
 *
 * <p>The edges of all nodes are in one hash table of primitive values, keyed by node and letter: five thousand names take a few megabytes.
 *
 * @param <T> what is known of a word
 */
public final class Trie<T> {
    private long[] keys = new long[1024];
    private int[] targets = new int[1024];
    private int edges;
    /** Where words go on from the beginning that begin with a letter of ASCII; 0 for nowhere. Nearly all that is asked is whether one begins. */
    private final int[] begins = new int[0x80];

    private final List<List<T>> values = new ArrayList<>(List.of(List.of()));

    /** Adds something known of a word. */
    public void add(CharSequence word, T value) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) {
            int next = step(node, word.charAt(i));
            if (next < 0) {
                next = values.size();
                values.add(List.of());
                put(node, word.charAt(i), next);
            }
            node = next;
        }
        List<T> known = values.get(node);
        if (known.isEmpty()) {
            known = new ArrayList<>(1);
            values.set(node, known);
        }
        known.add(value);
    }

    /** The node after one more letter; -1 when no word goes on so. */
    public int step(int node, char letter) {
        if (node == 0 && letter < begins.length) {
            return begins[letter] == 0 ? -1 : begins[letter];
        }
        long key = key(node, letter);
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    /** What is known of the word that ends at a node; empty when none does. */
    public List<T> at(int node) {
        return values.get(node);
    }

    /** Never 0: that stands for an empty slot. */
    private static long key(int node, char letter) {
        return (long) node + 1 << 16 | letter;
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & length - 1;
    }

    private void put(int node, char letter, int target) {
        if (node == 0 && letter < begins.length) {
            begins[letter] = target;
            return;
        }
        if (++edges * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    insert(oldKeys[i], oldTargets[i]);
                }
            }
        }
        insert(key(node, letter), target);
    }

    private void insert(long key, int target) {
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }
}
