package org.communique.fact;

/** How sharp a date is: the unit that it names, or the interval between two of them. */
public enum DatePrecision {
    /** One day, as 2024-07-24. */
    DAY,
    /** One month, as 2024-06. */
    MONTH,
    /** Three months, as 2024-22, the summer of 2024. */
    SEASON,
    /** One year, as 2023. */
    YEAR,
    /** From one date to another or open on one side, as ../2024; also where both sides are the same. */
    INTERVAL
}
