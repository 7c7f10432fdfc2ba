package org.communique.seed;

import java.io.IOException;
import java.util.List;

/** Where the files of a seed are. */
interface SeedFiles {

    /** A file over this size is not read: 10 MB. */
    int LARGEST = 10 * 1024 * 1024;

    /** How a file is called that is read. */
    String ENDING = ".yaml";

    /** The files' names relative to the seed, {@code statements/2023.yaml}, sorted; those that look as if they were meant to be read included. */
    List<String> names() throws IOException;

    /** What is in a file; no more than a byte over the largest size. */
    byte[] read(String name) throws IOException;

    /** Where they are, for people. */
    String describe();
}
