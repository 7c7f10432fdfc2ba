package org.communique.index;

import java.util.List;

/**
 * A row of a list, as the index has it.
 *
 * @param record the id of the record that it is, or is a part of
 * @param number its number, from 0, among those of its kind in the record
 * @param values what sorts it: a whole number for each number, text for each text, in the order of the sort
 */
public record Row(String record, int number, List<Object> values) {}
