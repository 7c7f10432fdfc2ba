package org.communique.seed;

import java.util.List;
import org.communique.fact.Kind;

/**
 * Holds the records of a file and the places where it refers to other records. Does not hold its text.
 *
 * @param sha256 of its bytes
 * @param whole whether all of it was read, so that what is not in it is not there
 * @param entries the records that could be read
 * @param ids all that are in it, those of records that could not be read included
 * @param ruled the parts of its records that there are rules about
 * @param problems what is wrong with the file by itself, but for its form
 * @param form what is wrong with its form
 */
record SeedFile(
        String name,
        String sha256,
        Kind kind,
        boolean whole,
        List<Entry> entries,
        List<FileReading.Named> ids,
        List<Reference> references,
        List<Part> ruled,
        List<Problem> problems,
        List<Problem> form) {

    static SeedFile of(FileReading file, Rules rules) {
        Problems form = new Problems();
        new Form(file).check(form);
        return new SeedFile(
                file.name(),
                file.sha256(),
                file.kind(),
                file.whole(),
                file.entries(),
                file.ids(),
                file.references(),
                file.parts().stream()
                        .filter(part -> rules.concern(part.value()))
                        .toList(),
                file.problems(),
                form.sorted());
    }
}
