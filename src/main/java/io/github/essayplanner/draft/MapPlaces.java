package io.github.essayplanner.draft;

import io.github.essayplanner.text.Location;
import io.github.essayplanner.text.Text;

/** Names a place in the map for a finding in a draft. */
record MapPlaces(Text map) {
  /** {@code peaceful-coexistence.yaml:96}. */
  String of(Location location, String field) {
    return map.name() + ":" + map.lineAt(location.of(field).start());
  }

  String name() {
    return map.name();
  }
}
