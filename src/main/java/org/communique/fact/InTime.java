package org.communique.fact;

/** A part of a dated fact that is read as of the fact's date: a speaker, whose capacity is the one of that day. */
public interface InTime {}
