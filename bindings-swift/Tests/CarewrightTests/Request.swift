import Carewright
import Foundation

/// What a question is asked with, by the names of its parameters. Each is read as what it is given
/// to: a record, a list of such, a word of a closed set, a day, a text or a whole number.
struct Request {
    let fields: [String: Any]

    init(_ fields: [String: Any]) {
        self.fields = fields
    }

    init(json text: String) throws {
        let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
        guard let fields = read as? [String: Any] else { throw Missing(what: "object") }
        self.fields = fields
    }

    var json: String { get throws { try Canonical.text(fields) } }

    func given<Fact: JsonForm>(_ name: String) throws -> Fact {
        try Fact.fromJson(Canonical.text(value(name)))
    }

    func given<Fact: JsonForm>(_ name: String) throws -> [Fact] {
        let items: [Any] = try value(name, as: [Any].self)
        return try items.map { try Fact.fromJson(Canonical.text($0)) }
    }

    /// Swift writes `own_care_lead` as `ownCareLead`.
    func given<Word: CaseIterable>(_ name: String) throws -> Word {
        let word = try value(name, as: String.self).replacingOccurrences(of: "_", with: "")
        guard let found = Word.allCases.first(where: { "\($0)".lowercased() == word })
        else { throw Missing(what: name) }
        return found
    }

    func given(_ name: String) throws -> CivilDate {
        guard let day = CivilDate(try value(name, as: String.self))
        else { throw Missing(what: name) }
        return day
    }

    func given(_ name: String) throws -> String {
        try value(name, as: String.self)
    }

    func given(_ name: String) throws -> UInt32 {
        try value(name, as: NSNumber.self).uint32Value
    }

    func value(_ name: String) throws -> Any {
        try value(name, as: Any.self)
    }

    private func value<Value>(_ name: String, as kind: Value.Type) throws -> Value {
        guard let value = fields[name] as? Value else { throw Missing(what: name) }
        return value
    }
}

/// What a vector lacks.
struct Missing: Error {
    let what: String
}
