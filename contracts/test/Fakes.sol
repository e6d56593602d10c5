// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IAIVMVerifier, ProgramInfo, ProofInvalid, PublicValuesLength} from "../src/IAIVMVerifier.sol";
import {Start} from "../src/ProgramConstants.sol";
import {TrainingCampaign} from "../src/TrainingCampaign.sol";

/// @dev A verifier that accepts what says so: a proof ends in the hash of the public values. Its powers of tau have
/// tau = 1, so that tests can open commitments. The constants of its programs are a byte 0 and what is to be said of them.
contract FakeVerifier is IAIVMVerifier {
    bytes4 public immutable selector;
    bool public immutable development;
    mapping(bytes32 programKey => uint256) private _words;

    constructor(bytes4 first, bool dev) {
        (selector, development) = (first, dev);
    }

    /// @dev Makes the constants of a program.
    function make(ProgramInfo memory p) external returns (address made) {
        bytes memory code = bytes.concat(hex"00", abi.encode(p));
        bytes memory creation = bytes.concat(hex"61", bytes2(uint16(code.length)), hex"80600a3d393df3", code);
        assembly ("memory-safe") {
            made := create(0, add(creation, 0x20), mload(creation))
        }
        _words[made.codehash] = 2 + p.sets.length / 0x40 + p.outputs + (p.startDescriptor == 0 ? 0 : 1);
    }

    function program(address constants) external view returns (ProgramInfo memory p) {
        bytes memory code = constants.code;
        bytes32 key = keccak256(code);
        assembly ("memory-safe") {
            let length := sub(mload(code), 1)
            code := add(code, 1)
            mstore(code, length)
        }
        p = abi.decode(code, (ProgramInfo));
        p.key = key;
    }

    function verifyProof(bytes32 key, bytes calldata values, bytes calldata proof) external view {
        bytes[] memory all = new bytes[](1);
        all[0] = values;
        bytes32[] memory keys = new bytes32[](1);
        keys[0] = key;
        _verify(keys, all, proof);
    }

    function verifyProofs(bytes32[] calldata keys, bytes[] calldata values, bytes calldata proof) external view {
        _verify(keys, values, proof);
    }

    function _verify(bytes32[] memory keys, bytes[] memory values, bytes calldata proof) private view {
        require(keys.length == values.length, PublicValuesLength(values.length, keys.length));
        bytes memory all;
        for (uint256 i = 0; i < keys.length; i++) {
            uint256 want = 0x20 * _words[keys[i]];
            require(values[i].length == want, PublicValuesLength(values[i].length, want));
            all = bytes.concat(all, values[i]);
        }
        require(proof.length >= 32 && bytes32(proof[proof.length - 32:]) == keccak256(all), ProofInvalid());
    }

    function circuit() external pure returns (bytes32, bytes32) {
        return ("circuit", "powers");
    }

    function tau() external pure returns (uint256[4] memory) {
        return [
            0x198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c2,
            0x1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed,
            0x090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b,
            0x12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa
        ];
    }
}

/// @dev What programs are, for tests.
library Programs {
    /// @dev A program on so many data sets of one kind, from one kind of model to another.
    function make(uint256 sets, uint256 outputs, bytes32 from, bytes32 end, uint256 pieces)
        internal
        pure
        returns (ProgramInfo memory p)
    {
        for (uint256 i = 0; i < sets; i++) {
            p.sets = bytes.concat(p.sets, abi.encode(keccak256("x fx16.8 row=8\n"), pieces));
        }
        (p.outputs, p.startDescriptor, p.endDescriptor) = (outputs, from, end);
        p.start = from == 0 ? Start.Genesis : from == end ? Start.Continuing : Start.Private;
    }
}

/// @dev Group operations for tests.
library Curve {
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @dev scalar·[1].
    function mul(uint256 scalar) internal view returns (uint256[2] memory p) {
        (bool ok, bytes memory out) = address(7).staticcall(abi.encode(uint256(1), uint256(2), scalar));
        require(ok);
        p = abi.decode(out, (uint256[2]));
    }

    function inverse(uint256 x) internal view returns (uint256) {
        (bool ok, bytes memory out) =
            address(5).staticcall(abi.encodePacked(uint256(32), uint256(32), uint256(32), x, R - 2, R));
        require(ok);
        return abi.decode(out, (uint256));
    }
}

/// @dev A registration whose polynomials have the values secret, secret + 1, … at tau = 1.
library Data {
    struct Registration {
        bytes32 descriptor;
        uint256[2][] points;
        uint256[] values;
        uint256[2][] openings;
    }

    function id(Registration memory r) internal pure returns (bytes32) {
        bytes memory flat;
        for (uint256 i = 0; i < r.points.length; i++) {
            flat = bytes.concat(flat, abi.encode(r.points[i]));
        }
        return keccak256(bytes.concat(r.descriptor, flat));
    }

    function make(uint256 secret, uint256 pieces, address campaign, address provider, uint256 chain)
        internal
        view
        returns (Registration memory r)
    {
        r.descriptor = keccak256("x fx16.8 row=8\n");
        r.points = new uint256[2][](pieces);
        r.openings = new uint256[2][](pieces);
        r.values = new uint256[](pieces);
        for (uint256 i = 0; i < pieces; i++) {
            r.points[i] = Curve.mul(addmod(secret, i, Curve.R));
        }
        bytes32 data = id(r);
        for (uint256 i = 0; i < pieces; i++) {
            uint256 x =
                uint256(keccak256(abi.encode(keccak256("aivm/knowledge/v1"), chain, campaign, provider, data, i)));
            x %= Curve.R;
            r.values[i] = uint256(keccak256(abi.encode(x))) % Curve.R;
            uint256 numerator = addmod(addmod(secret, i, Curve.R), Curve.R - r.values[i], Curve.R);
            uint256 divisor = addmod(1, Curve.R - x, Curve.R);
            r.openings[i] = Curve.mul(mulmod(numerator, Curve.inverse(divisor), Curve.R));
        }
    }
}

/// @dev A router whose active() says yes, no, reverts, burns all gas, answers 2, answers nothing, or says
/// no when it has little gas: by its mood.
contract FakeRouter {
    mapping(bytes4 selector => IAIVMVerifier) private _known;
    uint256 private _mood;

    function know(IAIVMVerifier v) external {
        _known[v.selector()] = v;
    }

    function set(uint256 mood) external {
        _mood = mood;
    }

    function verifierOf(bytes4 selector) external view returns (IAIVMVerifier, bool) {
        return (_known[selector], false);
    }

    function active(bytes4) external view returns (uint256) {
        require(_mood != 2);
        while (_mood == 3) {}
        if (_mood == 5) {
            assembly {
                return(0, 0)
            }
        }
        if (_mood == 6) {
            return gasleft() > 50_000 ? 1 : 0;
        }
        return _mood == 4 ? 2 : _mood == 0 ? 1 : 0;
    }
}

contract Token is ERC20 {
    constructor() ERC20("token", "T") {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @dev Keeps a hundredth of every transfer.
contract FeeToken is Token {
    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0)) {
            super._update(from, address(0xfee), value / 100);
            value -= value / 100;
        }
        super._update(from, to, value);
    }
}

/// @dev Loses and gains without a transfer.
contract RebasingToken is Token {
    function shrink(address account, uint256 by) external {
        _burn(account, by);
    }
}

/// @dev As the best-known stable coin: transfers and approvals return nothing, and an approval must be 0 before it is
/// changed.
contract SilentToken {
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        require(amount == 0 || allowance[msg.sender][spender] == 0);
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        balanceOf[to] += amount;
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @dev Calls the campaign again while it pays.
contract HostileToken is Token {
    TrainingCampaign public campaign;
    bool public entered;

    function aim(TrainingCampaign c) external {
        campaign = c;
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (address(campaign) != address(0) && from == address(campaign)) {
            try campaign.claim(payable(to)) {
                entered = true;
            } catch {}
            try campaign.expire() {
                entered = true;
            } catch {}
        }
    }
}

/// @dev Returns false and moves nothing.
contract FailingToken {
    function balanceOf(address) external pure returns (uint256) {
        return 0;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return false;
    }
}

/// @dev A provider that claims again when it is paid.
contract HostileProvider {
    TrainingCampaign private immutable _campaign;
    uint256 public calls;

    constructor(TrainingCampaign campaign) {
        _campaign = campaign;
    }

    function register(Data.Registration calldata r) external {
        _campaign.register(r.descriptor, r.points, r.values, r.openings);
    }

    function claim() external {
        _campaign.claim(payable(address(this)));
    }

    receive() external payable {
        calls++;
        (bool ok,) = address(_campaign).call(abi.encodeCall(TrainingCampaign.claim, (payable(address(this)))));
        require(!ok, "entered twice");
    }
}

/// @dev A provider that takes no ether.
contract Refuser {
    function register(TrainingCampaign campaign, Data.Registration calldata r) external {
        campaign.register(r.descriptor, r.points, r.values, r.openings);
    }

    function claim(TrainingCampaign campaign, address payable to) external {
        campaign.claim(to);
    }
}
