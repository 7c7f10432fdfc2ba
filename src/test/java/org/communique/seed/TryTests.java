package org.communique.seed;

import org.junit.jupiter.api.Test;

class TryTests {
    @Test
    void tries() {
        var d = new Draft()
                .with("topics/t.yaml", """
                # hello
                - id: topic:peace
                  name: Peace
                  broader: topic:war
                - id: topic:war
                  nmae: "War"
                  broader: topic:peace
                - name: 2024
                - id: topic:war
                  name: *x
                - id: topix:war
                  name: [a, b]
                  name: " b "
                  broader: place:x
                - foo
                """)
                .with("topics/u.yaml", "- id: topic:u\n  name: a: b\n")
                .with("topics/v.yaml", new byte[] {'-', '\n', (byte) 0xff})
                .with("foo/v.yaml", "")
                .with("topics/w.yml", "")
                .with("topics/w.yaml", "# x\r\n")
                .with("topics/x.yaml", "- id: topic:x\r\n  name: X\n")
                .with("topics/y.yaml", "- id: topic:y\n  name: 'NO' # what")
                .with("topics/y1.yaml", "- id: topic:y1\n  name: NO\n")
                .with("topics/y2.yaml", "- id: topic:y2\n  name: Yes it is")
                .with(
                        "actors/y.yaml",
                        "- id: topic:y\n  name: 'NO'\n- id: person:x\n- id: state:S-\n- name: x\n- id: person:mao-ning\n  name: Mao Ning\n  familyNameFirst: yes\n  citations:\n    - source: source:x\n      locator:\n        exact: ab \n        start: 3\n        end: 2\n        passageSha256: 12\n    - source: source:x\n    - source: source:x\n");
        d.problems().forEach(System.out::println);
        System.out.println(d.read().files().stream().map(f -> f.canonical()).toList());
    }
}
