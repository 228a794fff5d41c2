namespace Lintel.Tests.Rules;

/// <summary>Says which rules the tests of a class raise that no case can: sizes, permissions, the day, folders that
/// belong to others. <see cref="RuleTests"/> holds the table of rules against it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RaisesAttribute(params string[] rules) : Attribute
{
    public string[] Rules => rules;
}
