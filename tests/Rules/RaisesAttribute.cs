namespace Lintel.Tests.Rules;

/// <summary>Says which rules a test raises that no case can: sizes, permissions, the day, folders that belong to
/// others. <see cref="RuleTests"/> holds the table of rules against it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class RaisesAttribute(params string[] rules) : Attribute
{
    public string[] Rules => rules;
}
