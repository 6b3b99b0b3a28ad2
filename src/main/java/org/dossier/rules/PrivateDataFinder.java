package org.dossier.rules;

/** Looks for one kind of private data in a file. */
interface PrivateDataFinder {
    /** Shows all places, in any order. */
    void find(WrittenFile file, Found found);

    /** Where a finder shows what it has found. */
    interface Found {
        /**
         * One place.
         *
         * @param start first character in the folded text of the file
         * @param end just after the last
         * @param what the message; it never repeats the data, which would spread it into logs
         * @param help what to do
         */
        void at(int start, int end, String what, String help);
    }
}
