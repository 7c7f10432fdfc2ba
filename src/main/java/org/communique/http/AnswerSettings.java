package org.communique.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How answers are kept for those who ask the same again.
 *
 * @param memory that they may take; 0 to keep none
 */
@ConfigurationProperties("communique.answers")
record AnswerSettings(@DefaultValue("64MB") DataSize memory) {}
