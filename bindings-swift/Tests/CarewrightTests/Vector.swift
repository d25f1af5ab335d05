import Foundation

@testable import Carewright

/// One golden vector: a policy, facts and a date, and the whole answer.
struct Vector {
    let name: String
    private let fields: [String: Any]

    /// The tests folder of the project.
    static let tests = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("tests")

    static func all(of family: String) throws -> [Vector] {
        let folder = tests.appendingPathComponent("vectors").appendingPathComponent(family)
        return try FileManager.default
            .contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.path < $1.path }
            .map(Vector.init)
    }

    init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        let read = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        guard let fields = read as? [String: Any] else { throw Missing(what: "object") }
        self.fields = fields
    }

    func policy() throws -> Policy {
        let folder = Self.tests.appendingPathComponent("services")
            .appendingPathComponent(try word("policy"))
        return try Policy.load(folder.appendingPathComponent("policy.toml"))
    }

    var question: String { get throws { try word("question") } }

    var asOf: CivilDate {
        get throws {
            guard let day = CivilDate(fields["as_of"] as? String ?? "2026-10-01")
            else { throw Missing(what: "as_of") }
            return day
        }
    }

    var expected: String { get throws { try Canonical.text(try field("expected", of: fields)) } }

    /// The answer that a question gives, an error as `{"error": …}`.
    func answer(_ ask: (Vector) throws -> String) throws -> String {
        do {
            return try ask(self)
        } catch let error as CareError {
            return "{\"error\":\(try error.toJson())}"
        }
    }

    func fact<Fact: JsonForm>(_ name: String, as kind: Fact.Type = Fact.self) throws -> Fact {
        try Fact.fromJson(try Canonical.text(try value(name)))
    }

    func facts<Fact: JsonForm>(_ name: String, as kind: Fact.Type = Fact.self) throws -> [Fact] {
        guard let items = try value(name) as? [Any] else { throw Missing(what: name) }
        return try items.map { try Fact.fromJson(try Canonical.text($0)) }
    }

    func number(_ name: String) throws -> UInt32 {
        guard let number = try value(name) as? NSNumber else { throw Missing(what: name) }
        return number.uint32Value
    }

    func text(_ name: String) throws -> String {
        guard let text = try value(name) as? String else { throw Missing(what: name) }
        return text
    }

    private func value(_ name: String) throws -> Any {
        guard let facts = fields["facts"] as? [String: Any] else { throw Missing(what: "facts") }
        return try field(name, of: facts)
    }

    private func word(_ name: String) throws -> String {
        guard let word = fields[name] as? String else { throw Missing(what: name) }
        return word
    }

    private func field(_ name: String, of object: [String: Any]) throws -> Any {
        guard let value = object[name] else { throw Missing(what: name) }
        return value
    }

    struct Missing: Error {
        let what: String
    }
}
