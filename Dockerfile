# The image of Communiqué, in layers. The jar is built before: mvn package
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
# As a pattern, so that a jar that is missing gets to the next line, which says what to do.
COPY LICENSE targe[t]/communique.ja[r] ./
RUN test -f communique.jar || { echo "target/communique.jar is missing: run 'mvn package' first" >&2; exit 1; }
RUN java -Djarmode=tools -jar communique.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
WORKDIR /app
COPY --from=layers /layers/LICENSE ./
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
# Where the search index may stand: a volume, so that the next start takes it up.
RUN mkdir /index && chown 1000:1000 /index
USER 1000:1000
EXPOSE 8080
# Some images of the runtime have wget and no bash, others bash and no wget.
HEALTHCHECK --interval=2s --timeout=5s --start-period=60s --retries=5 CMD \
    if command -v wget >/dev/null; \
    then wget -q -O /dev/null http://127.0.0.1:8080/actuator/health/readiness; \
    else bash -c 'exec 3<>/dev/tcp/127.0.0.1/8080; \
        printf "GET /actuator/health/readiness HTTP/1.0\r\n\r\n" >&3; \
        read -r _ status _ <&3; [ "$status" = 200 ]'; \
    fi || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "communique.jar"]
