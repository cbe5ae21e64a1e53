import type { RootShape } from './shape.ts';

/** The schema of the model without its sentences; `schema.test.ts` writes it. */
export const journeyShape: RootShape = {
 "$schema": "http://json-schema.org/draft-07/schema#",
 "type": "object",
 "additionalProperties": false,
 "properties": {
  "$schema": {
   "type": "string"
  },
  "wayline": {
   "const": 1
  },
  "kind": {
   "type": "string",
   "const": "journey"
  },
  "language": {
   "type": "string"
  },
  "settings": {
   "$ref": "#/definitions/Settings",
   "default": {}
  },
  "title": {
   "$ref": "#/definitions/Text"
  },
  "description": {
   "$ref": "#/definitions/Text"
  },
  "takeaway": {
   "$ref": "#/definitions/Text"
  },
  "goal": {
   "$ref": "#/definitions/Text"
  },
  "context": {
   "$ref": "#/definitions/Text"
  },
  "scope": {
   "$ref": "#/definitions/Text"
  },
  "source": {
   "$ref": "#/definitions/Text"
  },
  "evidence": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Evidence"
   },
   "default": []
  },
  "reviewed": {
   "$ref": "#/definitions/Review"
  },
  "status": {
   "$ref": "#/definitions/Text"
  },
  "owner": {
   "$ref": "#/definitions/Text"
  },
  "todo": {
   "type": "string"
  },
  "translations": {
   "type": "object",
   "additionalProperties": {
    "type": "string"
   }
  },
  "link": {
   "$ref": "#/definitions/Text"
  },
  "note": {
   "$ref": "#/definitions/Text"
  },
  "noteTranslations": {
   "type": "object",
   "additionalProperties": {
    "type": "string"
   }
  },
  "tags": {
   "type": "array",
   "items": {
    "type": "string"
   }
  },
  "uses": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Use"
   },
   "default": []
  },
  "personas": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Persona"
   },
   "default": []
  },
  "channels": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Channel"
   },
   "default": []
  },
  "metrics": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Metric"
   },
   "default": []
  },
  "lanes": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/CustomLane"
   },
   "default": []
  },
  "views": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/View"
   },
   "default": []
  },
  "phases": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Phase"
   },
   "default": []
  },
  "stages": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Stage"
   },
   "default": []
  },
  "groups": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Group"
   },
   "default": []
  },
  "steps": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Step"
   },
   "default": []
  },
  "edges": {
   "type": "array",
   "items": {
    "$ref": "#/definitions/Edge"
   },
   "default": []
  }
 },
 "required": [
  "wayline"
 ],
 "definitions": {
  "Arc": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "level": {
     "type": "number",
     "minimum": 1,
     "maximum": 5
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Brand": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "accent": {
     "type": "string"
    },
    "font": {
     "anyOf": [
      {
       "type": "string"
      },
      {
       "$ref": "#/definitions/BrandFonts"
      }
     ]
    },
    "radius": {
     "type": "number"
    },
    "density": {
     "type": "string",
     "enum": [
      "dense",
      "presentation"
     ]
    },
    "mode": {
     "type": "string",
     "enum": [
      "paper",
      "night",
      "print",
      "auto"
     ]
    },
    "emotion": {
     "type": "object",
     "properties": {
      "positive": {
       "type": "string"
      },
      "negative": {
       "type": "string"
      }
     },
     "additionalProperties": false
    }
   }
  },
  "BrandFonts": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "heading": {
     "type": "string"
    },
    "body": {
     "type": "string"
    }
   }
  },
  "Channel": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "channel"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "declared": {
     "type": "boolean",
     "default": true
    },
    "aka": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "ownership": {
     "$ref": "#/definitions/Ownership"
    },
    "presence": {
     "type": "string",
     "enum": [
      "online",
      "offline"
     ]
    },
    "contact": {
     "type": "string",
     "enum": [
      "direct",
      "indirect"
     ]
    },
    "selfService": {
     "type": "boolean"
    },
    "icon": {
     "type": "string"
    },
    "owner": {
     "$ref": "#/definitions/Text"
    },
    "voice": {
     "$ref": "#/definitions/Text"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "Cost": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "cost"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "amount": {
     "$ref": "#/definitions/Quantity"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "CustomLane": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "lane"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "icon": {
     "type": "string"
    },
    "after": {
     "type": "string"
    },
    "as": {
     "type": "string",
     "enum": [
      "text",
      "cards",
      "chips",
      "bars",
      "image"
     ],
     "default": "text"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "Duration": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "seconds": {
     "$ref": "#/definitions/SecondsSpan"
    },
    "delay": {
     "type": "boolean",
     "default": false
    },
    "promise": {
     "type": "object",
     "properties": {
      "text": {
       "type": "string"
      },
      "seconds": {
       "$ref": "#/definitions/SecondsSpan"
      }
     },
     "required": [
      "text"
     ],
     "additionalProperties": false
    },
    "private": {
     "type": "boolean"
    },
    "until": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Edge": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "enum": [
      "next",
      "skip",
      "loop",
      "fork",
      "switch",
      "exit",
      "file"
     ]
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "from": {
     "$ref": "#/definitions/Id"
    },
    "to": {
     "$ref": "#/definitions/Id"
    },
    "file": {
     "type": "string"
    },
    "implied": {
     "type": "boolean",
     "default": false
    },
    "reason": {
     "$ref": "#/definitions/Text"
    },
    "rate": {
     "type": "number"
    },
    "count": {
     "type": "number"
    },
    "repeat": {
     "type": "boolean"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "from"
   ]
  },
  "Effort": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "share": {
     "type": "number"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Evidence": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "evidence"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "evidenceKind": {
     "$ref": "#/definitions/EvidenceKind"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "EvidenceKind": {
   "type": "string",
   "enum": [
    "interview",
    "survey",
    "analytics",
    "usability test",
    "observation",
    "desk research",
    "experiment",
    "feedback",
    "assumption"
   ]
  },
  "Experiment": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "experiment"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "idea": {
     "type": "string"
    },
    "measure": {
     "type": "string"
    },
    "metric": {
     "$ref": "#/definitions/Id"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Feeling": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "type": "number",
     "minimum": -2,
     "maximum": 2
    },
    "word": {
     "$ref": "#/definitions/Text"
    },
    "metric": {
     "$ref": "#/definitions/Id"
    }
   }
  },
  "Group": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "group"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "stage": {
     "$ref": "#/definitions/Id"
    },
    "role": {
     "type": "string",
     "enum": [
      "part",
      "alternative"
     ]
    },
    "outcome": {
     "type": "string",
     "enum": [
      "lost",
      "won"
     ]
    },
    "optional": {
     "type": "boolean",
     "default": false
    },
    "condition": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "Id": {
   "type": "string"
  },
  "Idea": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "idea"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "number": {
     "type": "string"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "impact": {
     "type": "number",
     "enum": [
      1,
      2,
      3
     ],
     "default": 1
    },
    "answers": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Item": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "item"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "amount": {
     "$ref": "#/definitions/Quantity"
    },
    "image": {
     "$ref": "#/definitions/Picture"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Metric": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "metric"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "unit": {
     "type": "string"
    },
    "better": {
     "type": "string",
     "enum": [
      "up",
      "down"
     ]
    },
    "target": {
     "$ref": "#/definitions/Target"
    },
    "scale": {
     "$ref": "#/definitions/Scale"
    },
    "source": {
     "$ref": "#/definitions/Text"
    },
    "where": {
     "$ref": "#/definitions/Text"
    },
    "series": {
     "$ref": "#/definitions/Text"
    },
    "reading": {
     "$ref": "#/definitions/Reading"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "MetricUse": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "metric-use"
    },
    "name": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "metric": {
     "$ref": "#/definitions/Id"
    },
    "actual": {
     "$ref": "#/definitions/Quantity"
    },
    "bound": {
     "type": "boolean",
     "const": true
    },
    "target": {
     "$ref": "#/definitions/Target"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "name"
   ]
  },
  "Origin": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "file": {
     "type": "string"
    },
    "at": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "file"
   ]
  },
  "Ownership": {
   "type": "string",
   "enum": [
    "paid",
    "owned",
    "third",
    "earned"
   ]
  },
  "Pain": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "pain"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "number": {
     "type": "string"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "severity": {
     "type": "number",
     "enum": [
      1,
      2,
      3
     ],
     "default": 1
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Persona": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "persona"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "goals": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Text"
     },
     "default": []
    },
    "needs": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Text"
     },
     "default": []
    },
    "fears": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Text"
     },
     "default": []
    },
    "motives": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Text"
     },
     "default": []
    },
    "traits": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Text"
     },
     "default": []
    },
    "quote": {
     "$ref": "#/definitions/Text"
    },
    "image": {
     "$ref": "#/definitions/Picture"
    },
    "colour": {
     "type": "string"
    },
    "tint": {
     "$ref": "#/definitions/Tint"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "Phase": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "phase"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "Picture": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "path": {
     "type": "string"
    },
    "file": {
     "type": "string"
    },
    "alt": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Quantity": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "value": {
     "type": "number"
    },
    "unit": {
     "type": "string"
    }
   },
   "required": [
    "text"
   ]
  },
  "Quote": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "quote"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Range": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "from": {
     "type": "number"
    },
    "to": {
     "type": "number"
    }
   },
   "required": [
    "from",
    "to"
   ]
  },
  "Reading": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "value": {
     "$ref": "#/definitions/Quantity"
    },
    "series": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/SeriesPoint"
     }
    },
    "at": {
     "type": "number"
    }
   }
  },
  "Response": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "response"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "text": {
     "$ref": "#/definitions/Text"
    },
    "private": {
     "type": "boolean"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "owner": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "by": {
     "type": "string"
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "result": {
     "type": "string"
    },
    "todo": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Review": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "by": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "text"
   ]
  },
  "Scale": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "min": {
     "type": "number"
    },
    "max": {
     "type": "number"
    }
   },
   "required": [
    "min",
    "max"
   ]
  },
  "Score": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "persona": {
     "$ref": "#/definitions/Id"
    },
    "asIs": {
     "$ref": "#/definitions/Feeling"
    },
    "toBe": {
     "$ref": "#/definitions/Feeling"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   }
  },
  "SecondsSpan": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "from": {
     "type": "number"
    },
    "to": {
     "type": "number"
    }
   },
   "required": [
    "from",
    "to"
   ]
  },
  "SeriesPoint": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "label": {
     "type": "string"
    },
    "value": {
     "$ref": "#/definitions/Quantity"
    }
   },
   "required": [
    "label"
   ]
  },
  "Settings": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "version": {
     "type": "number"
    },
    "theme": {
     "type": "string"
    },
    "brand": {
     "$ref": "#/definitions/Brand"
    },
    "scale": {
     "$ref": "#/definitions/Scale"
    },
    "lanes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "density": {
     "type": "string",
     "enum": [
      "dense",
      "presentation"
     ]
    },
    "orientation": {
     "type": "string",
     "enum": [
      "horizontal",
      "vertical"
     ]
    },
    "lint": {
     "anyOf": [
      {
       "type": "string"
      },
      {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      }
     ]
    },
    "labels": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    }
   }
  },
  "Stage": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "stage"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "touchpoints": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Touchpoint"
     },
     "default": []
    },
    "quotes": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Quote"
     },
     "default": []
    },
    "thoughts": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Item"
     },
     "default": []
    },
    "pains": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Pain"
     },
     "default": []
    },
    "ideas": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Idea"
     },
     "default": []
    },
    "front": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Response"
     },
     "default": []
    },
    "back": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Response"
     },
     "default": []
    },
    "support": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Response"
     },
     "default": []
    },
    "metrics": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/MetricUse"
     },
     "default": []
    },
    "experiments": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Experiment"
     },
     "default": []
    },
    "evidence": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Evidence"
     },
     "default": []
    },
    "costs": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Cost"
     },
     "default": []
    },
    "competitors": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Item"
     },
     "default": []
    },
    "custom": {
     "type": "object",
     "additionalProperties": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Item"
      }
     },
     "default": {}
    },
    "time": {
     "$ref": "#/definitions/Duration"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "implicit": {
     "type": "boolean",
     "default": false
    },
    "phase": {
     "$ref": "#/definitions/Id"
    },
    "goal": {
     "$ref": "#/definitions/Text"
    },
    "owner": {
     "$ref": "#/definitions/Text"
    },
    "aka": {
     "type": "array",
     "items": {
      "type": "string"
     },
     "default": []
    },
    "stageKind": {
     "type": "string"
    },
    "optional": {
     "type": "boolean",
     "default": false
    },
    "condition": {
     "type": "string"
    },
    "scores": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Score"
     },
     "default": []
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "Step": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "step"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "source": {
     "type": "string"
    },
    "date": {
     "$ref": "#/definitions/When"
    },
    "n": {
     "type": "number"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "touchpoints": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Touchpoint"
     },
     "default": []
    },
    "quotes": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Quote"
     },
     "default": []
    },
    "thoughts": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Item"
     },
     "default": []
    },
    "pains": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Pain"
     },
     "default": []
    },
    "ideas": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Idea"
     },
     "default": []
    },
    "front": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Response"
     },
     "default": []
    },
    "back": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Response"
     },
     "default": []
    },
    "support": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Response"
     },
     "default": []
    },
    "metrics": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/MetricUse"
     },
     "default": []
    },
    "experiments": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Experiment"
     },
     "default": []
    },
    "evidence": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Evidence"
     },
     "default": []
    },
    "costs": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Cost"
     },
     "default": []
    },
    "competitors": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Item"
     },
     "default": []
    },
    "custom": {
     "type": "object",
     "additionalProperties": {
      "type": "array",
      "items": {
       "$ref": "#/definitions/Item"
      }
     },
     "default": {}
    },
    "time": {
     "$ref": "#/definitions/Duration"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "index": {
     "type": "number"
    },
    "stage": {
     "$ref": "#/definitions/Id"
    },
    "group": {
     "$ref": "#/definitions/Id"
    },
    "scores": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Score"
     },
     "default": []
    },
    "moment": {
     "type": "boolean",
     "default": false
    },
    "momentReason": {
     "$ref": "#/definitions/Text"
    },
    "start": {
     "type": "boolean",
     "default": false
    },
    "end": {
     "type": "boolean",
     "default": false
    },
    "goal": {
     "type": "boolean",
     "default": false
    },
    "optional": {
     "type": "boolean",
     "default": false
    },
    "passive": {
     "type": "boolean",
     "default": false
    },
    "impulse": {
     "type": "boolean",
     "default": false
    },
    "repeat": {
     "type": "boolean",
     "default": false
    },
    "condition": {
     "type": "string"
    },
    "effort": {
     "$ref": "#/definitions/Effort"
    },
    "arc": {
     "$ref": "#/definitions/Arc"
    },
    "zone": {
     "type": "string",
     "enum": [
      "hot",
      "cold"
     ]
    },
    "image": {
     "$ref": "#/definitions/Picture"
    },
    "owner": {
     "$ref": "#/definitions/Text"
    },
    "rate": {
     "type": "number"
    },
    "count": {
     "type": "number"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "Target": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "comparison": {
     "type": "string",
     "enum": [
      "<=",
      ">=",
      "<",
      ">",
      "±"
     ]
    },
    "quantity": {
     "$ref": "#/definitions/Quantity"
    }
   },
   "required": [
    "quantity"
   ]
  },
  "Text": {
   "anyOf": [
    {
     "type": "string"
    },
    {
     "type": "object",
     "properties": {
      "text": {
       "type": "string"
      },
      "private": {
       "const": true
      }
     },
     "required": [
      "text",
      "private"
     ],
     "additionalProperties": false
    }
   ]
  },
  "Tint": {
   "type": "string",
   "enum": [
    "blue",
    "magenta",
    "green",
    "brown",
    "grey"
   ]
  },
  "Touchpoint": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "touchpoint"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "state": {
     "type": "string",
     "enum": [
      "as-is",
      "to-be"
     ]
    },
    "certainty": {
     "type": "string",
     "enum": [
      "assumed",
      "validated"
     ]
    },
    "channel": {
     "$ref": "#/definitions/Id"
    },
    "handOver": {
     "type": "string",
     "enum": [
      "kept",
      "lost"
     ]
    },
    "until": {
     "$ref": "#/definitions/Id"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "channel"
   ]
  },
  "Use": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "use"
    },
    "path": {
     "$ref": "#/definitions/Text"
    },
    "only": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Text"
     }
    },
    "file": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   }
  },
  "View": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "kind": {
     "type": "string",
     "const": "view"
    },
    "id": {
     "$ref": "#/definitions/Id"
    },
    "label": {
     "$ref": "#/definitions/Text"
    },
    "todo": {
     "type": "string"
    },
    "status": {
     "type": "string"
    },
    "private": {
     "type": "boolean"
    },
    "origin": {
     "$ref": "#/definitions/Origin"
    },
    "description": {
     "$ref": "#/definitions/Text"
    },
    "translations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "link": {
     "$ref": "#/definitions/Text"
    },
    "note": {
     "$ref": "#/definitions/Text"
    },
    "noteTranslations": {
     "type": "object",
     "additionalProperties": {
      "type": "string"
     }
    },
    "tags": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "as": {
     "type": "string"
    },
    "lanes": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "by": {
     "type": "string",
     "enum": [
      "channel",
      "ownership",
      "place",
      "persona",
      "owner"
     ]
    },
    "personas": {
     "type": "array",
     "items": {
      "$ref": "#/definitions/Id"
     }
    },
    "compare": {
     "type": "array",
     "items": {
      "type": "string"
     }
    },
    "steps": {
     "type": "object",
     "properties": {
      "first": {
       "$ref": "#/definitions/Id"
      },
      "last": {
       "$ref": "#/definitions/Id"
      }
     },
     "required": [
      "first",
      "last"
     ],
     "additionalProperties": false
    },
    "density": {
     "type": "string",
     "enum": [
      "dense",
      "presentation"
     ]
    },
    "orientation": {
     "type": "string",
     "enum": [
      "horizontal",
      "vertical"
     ]
    },
    "theme": {
     "type": "string"
    },
    "range": {
     "$ref": "#/definitions/Range"
    }
   },
   "required": [
    "label"
   ]
  },
  "When": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "text": {
     "type": "string"
    },
    "from": {
     "type": "string"
    },
    "to": {
     "type": "string"
    }
   },
   "required": [
    "text"
   ]
  }
 }
};
