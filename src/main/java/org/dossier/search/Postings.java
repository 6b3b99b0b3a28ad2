package org.dossier.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * In which documents a word occurs, as text: for each, in order, four times the number of documents it comes after the one before, and its
 * weight there. Numbers are written as source maps write them: five bits a digit, the lowest first, the sixth shows
 * that another follows. Most take one character.
 */
final class Postings {
    private static final byte[] DIGITS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] VALUES = new byte[128];

    static {
        for (int i = 0; i < DIGITS.length; i++) {
            VALUES[DIGITS[i]] = (byte) i;
        }
    }

    private byte[] codes = new byte[4];
    private int length;
    /** Length of what reports the first document, which changes when others come before. */
    private int head;

    private int first = -1;
    private int firstWeight;
    private int last = -1;

    /**
     * Adds a document; nothing when it is the last already.
     *
     * @param document its number, from 0; not lower than those before
     * @param weight of the word there, from 0 to 3
     */
    void add(int document, int weight) {
        if (document == last) {
            return;
        }
        if (first < 0) {
            first = document;
            firstWeight = weight;
        }
        number((document - last - 1) * 4 + weight);
        head = head == 0 ? length : head;
        last = document;
    }

    /** Those that were written as {@link #toString} does. */
    static Postings of(String written) {
        Postings all = new Postings();
        all.codes = written.getBytes(StandardCharsets.US_ASCII);
        all.length = all.codes.length;
        int number = 0;
        int shift = 0;
        for (int i = 0; i < all.length; i++) {
            int digit = VALUES[all.codes[i]];
            number |= (digit & 31) << shift;
            shift += 5;
            if (digit < 32) {
                all.last += number / 4 + 1;
                if (all.first < 0) {
                    all.first = all.last;
                    all.firstWeight = number % 4;
                    all.head = i + 1;
                }
                number = 0;
                shift = 0;
            }
        }
        return all;
    }

    /** Adds the documents of others, whose numbers began at 0 and begin at {@code from} now. */
    void addAll(Postings others, int from) {
        add(from + others.first, others.firstWeight);
        reserve(others.length);
        System.arraycopy(others.codes, others.head, codes, length, others.length - others.head);
        length += others.length - others.head;
        last = from + others.last;
    }

    /** Number of characters. */
    int length() {
        return length;
    }

    /** ASCII letters, digits, hyphens and low lines. */
    @Override
    public String toString() {
        return new String(codes, 0, length, StandardCharsets.US_ASCII);
    }

    private void number(int number) {
        reserve(7);
        int left = number;
        while (left > 31) {
            codes[length++] = DIGITS[left & 31 | 32];
            left >>>= 5;
        }
        codes[length++] = DIGITS[left];
    }

    private void reserve(int more) {
        if (length + more > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(codes.length * 2, length + more));
        }
    }
}
